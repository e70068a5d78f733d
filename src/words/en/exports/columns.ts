/**
 * What the columns of tables mean that are taken away. The names of the columns are data and no words: they are the same
 * in every language.
 */

const OF_QUANTITY = 'number of items';
const OF_VALUE = 'amount of money';

/** A number that can be a range, with what it counts. */
const QUANTITY = {
  quantity_min: `The ${OF_QUANTITY}; where it is a range, the smallest. Empty where only an upper bound is given, or none.`,
  quantity_max: `The ${OF_QUANTITY}; where it is a range, the greatest. Empty where only a lower bound is given, or none.`,
  quantity_unit: 'What is counted.',
  quantity_estimate: 'Whether the source marks the number as uncertain.',
  quantity_words: 'The words of the source where it gives no number.',
};

const VALUE = {
  value_min: `The ${OF_VALUE}; where it is a range, the smallest.`,
  value_max: `The ${OF_VALUE}; where it is a range, the greatest.`,
  value_currency: 'The currency (ISO 4217).',
  value_scope: 'Whether the amount is for one item or for the whole package.',
  value_estimate: 'Whether the source marks the amount as uncertain.',
};

const DELIVERED = {
  tiv_delivered_millions:
    'The volume of what was delivered, in whatever year, in millions of SIPRI’s trend-indicator value (TIV). It is a measure of volume and no money.',
  items_delivered: 'How many items are told to have been delivered, in whatever year.',
};

const VALUE_DELIVERED = {
  value_delivered_min:
    'The amount of money that is told for what was delivered so far; where it is a range, the smallest.',
  value_delivered_max: 'The same; where it is a range, the greatest.',
  value_delivered_currency: 'Its currency (ISO 4217).',
};

const RELATIONSHIPS = {
  id: 'The id of the relationship, which lasts.',
  headline: 'The relationship as a sentence, as far as its claims bear it out.',
  kind: 'What the one party does to the other.',
  from_id: 'The id of the party that it comes from: the exporter of a supply.',
  from_name: 'Its name.',
  from_code: 'Its code of three letters (ISO 3166-1), where it has one.',
  to_id: 'The id of the party that it goes to: the importer of a supply.',
  to_name: 'Its name.',
  to_code: 'Its code of three letters (ISO 3166-1), where it has one.',
  system_id: 'The id of the weapon system; for an objection, of that which it is about.',
  system_name: 'Its name.',
  category: 'The armament category of the system: one of the eleven of SIPRI, or small arms.',
  via_ids: 'The ids of the parties that it goes through, such as an export agency.',
  via_names: 'Their names.',
  about: 'For an objection or a concern: the id of the relationship that it is about.',
  scope: 'What part of the other party it concerns, and over what, in a few words.',
  status: 'How far it has come: the status of its last event, or of the better supported side.',
  status_words:
    'Where the status is `unknown`: the words of the table for it, which are not known here. Empty of all others.',
  as_of: 'Since when, or at which time, it has this status (EDTF).',
  disputed: 'Whether its sources contradict one another.',
  evidence: 'Whether all that is said of it rests on one source, or on several.',
  condition: 'The condition of the goods, where a register gives it.',
  remarks: 'What the comment of a register row is recognised to say.',
  reported_by:
    'Who reported it: exporter, importer, both, or the name of a third. Empty where nothing says so, which does not mean that nobody did.',
  ...QUANTITY,
  ...VALUE,
  ...VALUE_DELIVERED,
  ...DELIVERED,
  delivered_lacks: 'What is not stated of every delivery, so that the numbers delivered fall short.',
  estimated: 'Whether the source marks the number, or the year of a delivery, as uncertain.',
  delivered_guessed: 'Which of the numbers delivered rest on a guess at the decimal sign of the file.',
  years: 'Every year in which something is told to have happened.',
  first_year: 'The first of these years.',
  last_year: 'The last of these years.',
  source_ids: 'The ids of the sources of its claims.',
  sources: 'The titles of these sources.',
  reasons:
    'Where sources differ: why one value is held for the right one, in the words of who made the case file, with the claims that decided it, as JSON.',
  claims_supporting: 'How many claims support it.',
  claims_contradicting: 'How many claims contradict it.',
  claims_context: 'How many claims only give context.',
  compared:
    'Where two filters are compared, which of them lets it through; the sentence of the view says which is A. Empty where nothing is compared.',
  counted_once:
    'Whether a sum over these rows counts it. FALSE where another row here tells of the same deal and counts in its place (the register, another party’s report, a newer release of the register), and where only an older release has it though a newer one tells of such deals.',
  dataset: 'The ids of the datasets that state it.',
};

const CLAIMS = {
  id: 'The id of the claim, which lasts.',
  relationship_id: 'The id of the relationship that it is about.',
  headline: 'This relationship as a sentence, as far as all of its claims bear it out.',
  stance: 'Whether the claim supports the relationship, contradicts it, or only gives context.',
  status_said: 'The statuses that it gives, each with its date (EDTF).',
  ...QUANTITY,
  ...VALUE,
  other_values: 'Where it gives several numbers or amounts: those after the first, as JSON.',
  speaker: 'Who says so.',
  speaker_role: 'What the speaker is.',
  speaker_party: 'The id of the party that the speaker speaks for.',
  speaker_named: 'Whether the source names who says so.',
  through: 'Through whom the words reached the source.',
  date: 'When it was said (EDTF).',
  citation_type:
    'Whether it rests on a quotation, on a paraphrase in our own words, or on a row of a register.',
  excerpt: 'The words of the source, letter for letter.',
  paraphrase: 'What the source says, in our own words: not a quotation.',
  source_id: 'The id of the source.',
  source_title: 'Its title.',
  source_publisher: 'Who published it.',
  source_author: 'Who wrote it, where that is known.',
  source_date: 'When it was published (EDTF).',
  source_credit: 'The credit line that its publisher asks for.',
  address: 'The public page of the source, opening at the quoted words where words are quoted.',
  register_deal: 'The number of the deal in the register, where it is known.',
  register_cells: 'The cells of the row of the register, by the names of its columns, as a JSON object.',
  register_silence: 'What it means that the register has no row.',
  checked_by: 'Who held the claim against its source; empty where nobody has said so.',
  checked_on: 'When that was (EDTF).',
  file: 'The name of the file that the row stands in, where a reader opened it.',
  file_sha256: 'The SHA-256 of this file.',
  sheet: 'The sheet of this file, where it is a workbook; the table in it, where it is a packed file.',
  line: 'The line of this file, from 1.',
};

const DELIVERIES = {
  relationship_id: 'The id of the relationship.',
  year: 'The year.',
  items: 'How many items were delivered in it. Empty where the register gives no number.',
  tiv_millions: DELIVERED.tiv_delivered_millions,
  estimate: 'Whether the register marks year or number as uncertain.',
  even_share: 'Whether only a total over several years is given, of which this is an even share.',
};

const SOURCES = {
  id: 'The id of the source.',
  kind: 'Whether it is a document or a register.',
  title: 'Its title.',
  publisher: 'Who published it.',
  author: 'Who wrote it, where that is known.',
  description: 'What it is, in a few words.',
  language: 'Its language (BCP 47); empty for English.',
  date: 'When it was published (EDTF).',
  note: 'What is known of its date, title or authorship beyond their plain values.',
  address: 'Its public page.',
  archive_address: 'A copy of the page that lasts.',
  archive_date: 'When that copy was made (EDTF).',
  licence: 'Under which terms its text may be used.',
  credit: 'The credit line that its publisher asks for.',
  sha256: 'The SHA-256 of its full text, where the dataset holds it.',
};

const NODES = {
  Id: 'The id of the party.',
  Label: 'Its name.',
  party_kind: 'What it is.',
  code: 'Its code of three letters (ISO 3166-1), where it has one.',
};

const EDGES = {
  Source: RELATIONSHIPS.from_id,
  Target: RELATIONSHIPS.to_id,
  Type: 'Directed: every relationship goes from one party to another.',
  Id: RELATIONSHIPS.id,
  Label: 'The system, or what the one party does to the other where there is none.',
  Kind: 'What the one party does to the other. Gephi keeps edges of different kinds apart.',
  Weight:
    '1 for every relationship: where Gephi merges parallel edges of one kind, the sum is how many they are.',
  Timeset: 'The years in which something is told to have happened, as Gephi’s timeline takes them.',
  system_id: RELATIONSHIPS.system_id,
  system_name: RELATIONSHIPS.system_name,
  category: RELATIONSHIPS.category,
  from_name: 'The name of the party that it begins at.',
  to_name: 'The name of the party that it ends at.',
  via_ids: RELATIONSHIPS.via_ids,
  via_names: RELATIONSHIPS.via_names,
  about: RELATIONSHIPS.about,
  scope: RELATIONSHIPS.scope,
  status: RELATIONSHIPS.status,
  status_words: RELATIONSHIPS.status_words,
  as_of: RELATIONSHIPS.as_of,
  disputed: RELATIONSHIPS.disputed,
  evidence: RELATIONSHIPS.evidence,
  quantity_min: QUANTITY.quantity_min,
  quantity_max: QUANTITY.quantity_max,
  quantity_unit: QUANTITY.quantity_unit,
  ...DELIVERED,
  sources: RELATIONSHIPS.sources,
  reported_by: RELATIONSHIPS.reported_by,
};

/** The columns that stand at the end of every table that is taken away alone. */
const ABOUT = {
  dataset: 'The ids of the datasets that state the row.',
  dataset_version: 'The versions of these datasets, in the same order.',
  dataset_sha256: 'The SHA-256 of their files, in the same order.',
  credit: 'Whom to credit.',
  view: 'What the table shows, as a sentence.',
  permalink: 'The address that opens Armsgraph on exactly this.',
  retrieved: 'The day on which the table was taken.',
  caveats: 'What has to be said beside the numbers.',
};

/** What each column of each table means. */
export const exportColumns = {
  relationships: RELATIONSHIPS,
  claims: CLAIMS,
  deliveries: DELIVERIES,
  sources: SOURCES,
  nodes: NODES,
  edges: EDGES,
  about: ABOUT,
};
