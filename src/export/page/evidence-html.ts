/** Every relationship of a view with the words that it rests on: who said them, where and when. */
import { rewordedOf } from '../../domain/desk/reworded';
import { type ClaimGroup, claimGroupsOf } from '../../domain/evidence/claim-groups';
import type { Claim } from '../../domain/model/claim';
import { type Dataset, sourceOf } from '../../domain/model/dataset';
import type { Relationship } from '../../domain/model/relationship';
import { addressOfDoi, type Source } from '../../domain/model/source';
import { faultOfAddress, hostOf } from '../../domain/text/address';
import { html, type Markup, text } from '../../domain/text/markup';
import { sourceOfClaim } from '../../domain/views/sources-of-rows';
import { tableRowOf } from '../../domain/views/table';
import { COLUMN_IDS } from '../../domain/views/table-columns';
import { claimsWords } from '../../words/deals/claims';
import { datesWords } from '../../words/deals/dates';
import { evidenceWords } from '../../words/deals/evidence';
import { relationshipsWords } from '../../words/deals/relationships';
import { sourcesWords } from '../../words/deals/sources';
import { paperWords } from '../../words/exports/paper';
import { detailsWords } from '../../words/questions/details';
import { cellWords, tableWords } from '../../words/views/table';

const addressOf = ({ address, doi }: Source): string | null => {
  const where = doi === undefined ? address : addressOfDoi(doi);
  return where !== undefined && faultOfAddress(where) === null ? where : null;
};

/** The words themselves: a quotation as one, everything else as what it is. */
function wordsOf(dataset: Dataset, { citation }: Claim, isAgain: boolean): Markup {
  const source = sourceOf(dataset, citation.source);
  switch (citation.type) {
    case 'quotation': {
      const lead = citation.lead ? html('p', { class: 'lead' }, text(citation.lead)) : null;
      const quotation = html('blockquote', { cite: addressOf(source) }, text(citation.quote.exact));
      return html('div', { lang: source.language ?? null, dir: 'auto' }, lead, quotation);
    }
    case 'paraphrase':
      return html('p', {}, text(paperWords().paraphrase(citation.text)));
    case 'register-row': {
      const cells = Object.entries(citation.cells).map(([column, cell]) => `${column}: ${cell}`);
      return html('p', {}, text(isAgain ? paperWords().sameRow : cells.join('; ')));
    }
  }
}

function speakerOf({ attribution: { speaker, role, through, date } }: Claim): Markup {
  const who = [speaker, role, through && paperWords().through(through)].filter(Boolean).join(', ');
  return html('p', { class: 'speaker' }, text(`${who}, ${datesWords().inWords(date)}`));
}

/** Title, publisher, date and address of a source. */
function sourceLine(source: Source): Markup {
  const { title, author, publisher, language, date, archive, credit } = source;
  const address = addressOf(source);
  const name = html('cite', { lang: language ?? null }, text(title));
  const by = author && author !== publisher ? `${author}, ` : '';
  const about = `, ${by}${sourcesWords().whatItIs(source)}, ${datesWords().inWords(date)}.`;
  return html(
    'p',
    { class: 'source' },
    address === null ? name : html('a', { href: address, rel: 'noreferrer' }, name),
    text(`${about}${credit ? ` ${credit}.` : ''} `),
    address === null ? null : html('bdi', {}, text(hostOf(address))),
    archive && faultOfAddress(archive.address) === null
      ? html(
          'a',
          { href: archive.address, rel: 'noreferrer' },
          text(` ${detailsWords().claim.openArchived(datesWords().inWords(archive.date))}`),
        )
      : null,
  );
}

function claimItem(dataset: Dataset, of: Relationship, claim: Claim, isAgain: boolean): Markup {
  const reworded = rewordedOf(claim);
  return html(
    'li',
    {},
    wordsOf(dataset, claim, isAgain),
    speakerOf(claim),
    claim.says.length > 0 ? html('p', {}, text(claimsWords().says(claim))) : null,
    sourceLine(sourceOfClaim(dataset, of, claim)),
    reworded ? html('p', {}, text(`${detailsWords().claim.wordsBefore(reworded.was)}.`)) : null,
    claim.checked
      ? html(
          'p',
          {},
          text(`${detailsWords().claim.checked(claim.checked.by, datesWords().inWords(claim.checked.on))}.`),
        )
      : null,
  );
}

/** Why somebody holds one of several values for the right one. */
function reasonsOf({ reasons = [], claims }: Relationship): Markup[] {
  const say = evidenceWords();
  return reasons.map(({ field, words, claims: ids }) => {
    const speakers = claims
      .filter(({ id }) => ids.includes(id))
      .map(({ attribution }) => attribution.speaker);
    const decided = speakers.length > 0 ? ` ${say.decidedBy([...new Set(speakers)])}` : '';
    return html('p', {}, html('b', {}, text(say.field(field))), text(`. ${say.reason} “${words}”${decided}`));
  });
}

function claimGroup(dataset: Dataset, of: Relationship, group: ClaimGroup): Markup[] {
  const say = evidenceWords();
  const { claims, because, again } = group;
  return [
    html('h4', {}, text(say.group(group))),
    ...(because ? [html('p', {}, text(say.sideShown(because)))] : []),
    html(
      'ul',
      { class: 'claims' },
      ...claims.map((claim) => claimItem(dataset, of, claim, again.has(claim))),
    ),
  ];
}

/** From, system, to, kind, status, quantity and years; the sources stand with their words. */
function facts(dataset: Dataset, relationship: Relationship): Markup {
  const { cells } = tableRowOf(dataset, relationship, cellWords());
  const told = COLUMN_IDS.filter((column) => column !== 'sources' && cells[column] !== '');
  return html(
    'dl',
    {},
    ...told.map((column) =>
      html(
        'div',
        {},
        html('dt', {}, text(tableWords().headers[column])),
        html('dd', {}, text(cells[column])),
      ),
    ),
  );
}

function relationshipArticle(dataset: Dataset, relationship: Relationship): Markup {
  return html(
    'article',
    {},
    html('h3', {}, text(`${relationshipsWords().sentence(dataset, relationship)}.`)),
    facts(dataset, relationship),
    ...claimGroupsOf(relationship).flatMap((group) => claimGroup(dataset, relationship, group)),
    ...reasonsOf(relationship),
  );
}

/** All of them, in the order of the dataset. */
export const evidence = (dataset: Dataset, relationships: readonly Relationship[]): Markup[] =>
  relationships.map((relationship) => relationshipArticle(dataset, relationship));
