import { receiptContent } from '#domain/contract/receipt.ts';
import { catalogue } from '#workflows/catalogue.ts';
import { api } from '../support/http/api.ts';
import { fileReply } from '../support/http/reply.ts';
import { languageOfRequest } from '../support/http/request.ts';
import { readableCase } from './case-page.ts';
import { receiptPdf } from './receipt-pdf.ts';

/** What was handed in, as a PDF. A function of its own: fonts and the PDF library are heavy. */
export const handler = api('receipt', {
  'GET /api/cases/{caseId}/receipt': async (event) => {
    const { view } = await readableCase(event);
    const language = languageOfRequest(event);
    const pdf = await receiptPdf(receiptContent(catalogue, view.submitted, language), language);
    return fileReply(pdf, 'application/pdf', `${view.submitted.reference}.pdf`);
  },
});
