import { useEffect } from 'react';
import type { CitedThing } from '../../domain/model/citing';
import { findRelationship } from '../../domain/model/relationships';
import { citableOf } from '../../export/cite/cite';
import { type MetaTag, pageMeta } from '../../export/cite/page-meta';
import { occasionOf } from '../../state/address/citing';
import { summaryOfView } from '../../state/selectors';
import { type AppState, useApp } from '../../state/store';
import { useSettled } from '../../ui/use-settled';
import { summaryWords } from '../../words/views/summary';

/** What the page is about: the source that is read, else the relationship that is selected, else all that is shown. */
function shownThing(opening: AppState['opening'], view: AppState['view']): CitedThing | null {
  if (opening.phase !== 'open') return null;
  const { reading, selection } = view;
  const { sources, relationships } = opening.dataset;
  if (reading !== null && sources.has(reading)) return { type: 'source', id: reading };
  const selected = selection === null ? undefined : findRelationship(relationships, selection);
  if (selected) return { type: 'relationship', id: selected.id };
  return { type: 'figure', caption: summaryWords().sentence(summaryOfView(useApp.getState())) };
}

function tagsOf(thing: CitedThing | null): MetaTag[] {
  const occasion = thing && occasionOf(thing);
  return occasion ? pageMeta(citableOf(thing, occasion)) : [];
}

function elementOf({ attribute, key, content }: MetaTag): HTMLMetaElement {
  const element = document.createElement('meta');
  element.setAttribute(attribute, key);
  element.setAttribute('content', content);
  return element;
}

/** Tells programs that save references what the page shows, once that has not changed for a moment. */
export function CitationMeta() {
  const view = useSettled(useApp((state) => state.view));
  const opening = useApp((state) => state.opening);
  useEffect(() => {
    const elements = tagsOf(shownThing(opening, view)).map(elementOf);
    document.head.append(...elements);
    return () => {
      for (const element of elements) element.remove();
    };
  }, [opening, view]);
  return null;
}
