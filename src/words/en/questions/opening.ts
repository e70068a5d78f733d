import { type Dataset, systemOf } from '../../../domain/model/dataset';
import type { PartyId } from '../../../domain/model/ids';
import type { Asked } from '../../../domain/views/opening';
import { nameInText } from '../grammar/in-text';

/** What a dataset says first, to somebody who has not chosen anything. */
export const opening = {
  question(dataset: Dataset, asked: Asked): string {
    const name = (id: PartyId) => nameInText(dataset, id);
    switch (asked.code) {
      case 'got':
        return `Did ${name(asked.party)} get the ${systemOf(dataset, asked.system).name}?`;
      case 'became':
        return `What became of the ${systemOf(dataset, asked.system).name} deal with ${name(asked.party)}?`;
      case 'connected':
        return `How are ${name(asked.between[0])} and ${name(asked.between[1])} connected?`;
      case 'objections':
        return 'Who objected, and to what?';
      case 'got-what':
        return `What did ${name(asked.party)} get, and when?`;
      case 'diversion-concern':
        return `Who fears that weapons end up with ${name(asked.to)}?`;
      case 'sanctions':
        return `Why does ${name(asked.from)} sanction ${name(asked.to)}?`;
    }
  },
};
