import { receiptContent } from '#domain/pages/receipt.ts';
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
      const pdf = await receiptPdf(
        receiptContent(catalogueFor(view), view.submitted, { reader, rights }, language),
        language,
      );
      return fileReply(pdf, 'application/pdf', `${view.submitted.reference}.pdf`);
    }),
});
