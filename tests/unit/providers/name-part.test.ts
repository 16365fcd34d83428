import { describe, expect, it } from 'vitest';
import { namePart, wholeName } from '../../../utils/providers/name-part.ts';

describe('the open part of a server name', () => {
  it.each([
    ['sv*.xserver.jp', { before: 'sv', after: '.xserver.jp' }],
    ['smtp.fastmail.com', undefined],
    ['*.mail.*.example', undefined],
    ['mail.{domain}', undefined],
  ])('stands in %s', (pattern, part) => {
    expect(namePart(pattern)).toEqual(part);
  });

  it.each([
    ['12718', 'sv12718.xserver.jp'],
    [' 12718 ', 'sv12718.xserver.jp'],
    ['SV12718.Xserver.jp', 'sv12718.xserver.jp'],
    ['', undefined],
    ['NNNN', undefined],
    ['1.2', undefined],
    ['sv1.evil.example', undefined],
  ])('"%s" makes %s of it', (typed, name) => {
    expect(wholeName('sv*.xserver.jp', 'svNNNN.xserver.jp', typed)).toBe(name);
  });
});
