/** The part of the file format that says against which embargoes, sanctions and wars deals are seen. */
import * as v from 'valibot';
import { BAND_KINDS, BAND_SCOPES, type Band, type BandDocument } from '../domain/model/band';
import { address, edtf, list, name, oneOf, partyId, type Schema, slug, text } from './schema-parts';

const bandDocument: Schema<BandDocument> = v.strictObject({
  title: name('Its title: "UN Security Council resolution 418 (1977)".'),
  address: v.exactOptional(address('Its public page.')),
});

/** A band, as a file states it. */
export const band: Schema<Band> = v.strictObject({
  id: slug<string>('A slug that lasts.'),
  kind: oneOf(BAND_KINDS, 'What it is.'),
  title: name('What it is called: "War between Northland and Eastland".'),
  parties: list(partyId('A party.'), 'The states that it is about: one under an embargo, or those at war.'),
  binds: v.exactOptional(
    list(partyId('A party.'), 'The suppliers that it binds; left out where it binds all.'),
  ),
  scope: oneOf(
    BAND_SCOPES,
    'Whether it is on all arms for them, on some, or on those for armed groups there and not for the state.',
  ),
  covers: v.exactOptional(text('What it covers and leaves out, in a few words.')),
  from: edtf('When it began.'),
  until: v.pipe(
    v.nullable(edtf('When it ended.')),
    v.description('When it ended; null where no end of it is known.'),
  ),
  documents: list(bandDocument, 'What says so.'),
});
