import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { defineCatalogue } from '#domain/definitions/define-catalogue.ts';
import { withValues } from '#domain/definitions/values.ts';
import { guideView } from '#domain/pages/guide.ts';
import { definitions } from '#workflows/catalogue.ts';
import Accessibility from '../../web/applicant/legal/accessibility.tsx';
import Privacy from '../../web/applicant/legal/privacy.tsx';
import { GivenContext } from '../../web/shared/given.ts';

const said = { sv: 'Kommunstyrelsen i den kommunen.', en: 'The board there.' };
const privacy = { controller: said, officer: 'ombud@kommunen.se', retention: said };
const values = { serves: ['koping'], municipalities: { arboga: { privacy } } };
const guide = guideView(defineCatalogue(withValues(definitions, values)), 'sv');

test.each([
  ['privacy', Privacy],
  ['accessibility', Accessibility],
])('the page about %s tells of those that only have cases too, and of no other', (name, page) => {
  const given = { address: `/sv/${name}`, origin: 'https://lots.example', guide };
  const children = createElement(GivenContext.Provider, { value: given }, createElement(page));
  const html = renderToStaticMarkup(createElement(Router, { ssrPath: `/sv/${name}`, children }));
  for (const told of ['Köping', 'Arboga']) expect(html).toContain(told);
  for (const other of ['Kungsör', 'Sala']) expect(html).not.toContain(other);
});
