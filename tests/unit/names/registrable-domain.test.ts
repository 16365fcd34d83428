import { expect, it } from 'vitest';
import { isSameOrganisation, organisationOf } from '../../../utils/names/registrable-domain';

it.each([
  ['mail.example.co.jp', 'example.co.jp'],
  ['example.com', 'example.com'],
  ['co.jp', 'co.jp'],
  ['192.0.2.1', '192.0.2.1'],
  ['localhost', 'localhost'],
])('the organisation of %s is %s', (host, organisation) => {
  expect(organisationOf(host)).toBe(organisation);
});

it.each([
  ['mail.example.com', 'news.example.com', true],
  ['example.com', 'mail.example.com', true],
  ['example.co.jp', 'example2.co.jp', false],
  ['co.jp', 'ne.jp', false],
  ['co.jp', 'example.co.jp', false],
  ['192.0.2.1', '192.0.2.2', false],
])('%s and %s: one organisation? %s', (one, other, same) => {
  expect(isSameOrganisation(one, other)).toBe(same);
  expect(isSameOrganisation(other, one)).toBe(same);
});
