import { afterEach, describe, expect, test, vi } from 'vitest';
import { catalogue } from '#workflows/catalogue.ts';
import { aboutMunicipality } from '../../bin/about-municipality.ts';

const said = vi.spyOn(console, 'log').mockImplementation(() => {});
const faults = vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => vi.clearAllMocks());

describe('npm run catalogue -- --municipality', () => {
  test.each(Object.values(catalogue.municipalities).flatMap(({ id, name }) => [id, name.sv, name.sv.toUpperCase()]))(
    '%s ends 1 while something is missing, and says what',
    (name) => {
      expect(aboutMunicipality(catalogue, name)).toBe(1);
      expect(said.mock.calls.join()).toContain('still must answer');
      expect(faults).not.toHaveBeenCalled();
    },
  );
  test('a name that is not there ends 2, with those that are, and what to start from', () => {
    expect(aboutMunicipality(catalogue, 'Hällefors')).toBe(2);
    expect(said.mock.calls.join()).toContain('Save this as workflows/municipalities/hallefors.ts');
    expect(faults.mock.calls.join()).toContain(
      `no municipality “Hällefors” yet. There are: ${Object.keys(catalogue.municipalities).join(', ')}.`,
    );
  });
  test('a name without letters ends 2, and starts nothing', () => {
    expect(aboutMunicipality(catalogue, '12')).toBe(2);
    expect(said).not.toHaveBeenCalled();
  });
});
