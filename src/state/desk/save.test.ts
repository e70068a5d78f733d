import { describe, expect, it } from 'vitest';
import { type HeadToSave, lackOfHead, withDescription } from './save';

const HEAD: HeadToSave = {
  title: 'Northern deals',
  description: 'All that is known.',
  licence: '',
  credit: '',
};

describe('a case file that is saved', () => {
  it('needs a title, however often it is asked for', () => {
    for (const wasTold of [false, true])
      expect(lackOfHead({ ...HEAD, title: ' ' }, wasTold)).toEqual({ of: 'title', canLack: false });
  });

  it('may lack a description once it was said what that is for', () => {
    const undescribed = { ...HEAD, description: ' ' };
    expect(lackOfHead(undescribed, false)).toEqual({ of: 'description', canLack: true });
    expect(lackOfHead(undescribed, true)).toBeNull();
  });

  it('says only what is true of every case file where it is not described, and not what stood there before', () => {
    const otherwise = 'Relationships, each with the words of its sources.';
    expect(withDescription({ ...HEAD, description: ' ' }, otherwise).description).toBe(otherwise);
    expect(withDescription(HEAD, otherwise)).toBe(HEAD);
  });

  it('says of the title first, and lacks nothing where both are there', () => {
    expect(lackOfHead({ ...HEAD, title: '', description: '' }, false)?.of).toBe('title');
    expect(lackOfHead(HEAD, false)).toBeNull();
  });
});
