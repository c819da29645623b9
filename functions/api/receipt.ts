import { papersMissing, receiptContent } from '#domain/pages/receipt.ts';
import { catalogueFor } from '../catalogue-for.ts';
import { answerReader } from '../http/access/reader.ts';
import { api } from '../http/api.ts';
import { fileReply } from '../http/reply.ts';
import { languageOfRequest } from '../http/request.ts';
import { receiptPdf } from '../reading/receipt-pdf.ts';

/** What was handed in and the reader may read, as a PDF. A function of its own: fonts and the PDF library are heavy. */
export const handler = api('receipt', {
  'GET /api/cases/{caseId}/receipt': (event) =>
    answerReader(event, { what: 'receipt' }, async ({ view, rights, as }) => {
      const language = languageOfRequest(event);
      const reader = as === undefined ? 'applicant' : 'staff';
      const catalogue = catalogueFor(view);
      // What is missing is the owner's to see to; an officer reads it in the task.
      const missing = reader === 'applicant' && { missing: papersMissing(catalogue, view, language) };
      const content = receiptContent(catalogue, view.submitted, { reader, rights, ...missing }, language);
      const pdf = await receiptPdf(content, language);
      return fileReply(pdf, 'application/pdf', `${view.submitted.reference}.pdf`);
    }),
});
