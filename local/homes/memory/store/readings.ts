import type { Reading, Readings } from '#domain/ports/store/readings.ts';
import { kept } from './kept.ts';
import { pageOf } from './pages.ts';

export function memoryReadings(): Readings {
  const readings: { readonly caseId: string; readonly at: string; readonly item: Reading }[] = [];
  return {
    async putReading(caseId, reading) {
      readings.push({ caseId, at: `${reading.at}#${String(readings.length).padStart(9, '0')}`, item: kept(reading) });
    },
    async readingsOf(caseId, cursor, limit = 100) {
      const own = readings.filter((reading) => reading.caseId === caseId);
      return pageOf(`readings of ${caseId}`, own, cursor, limit, true);
    },
  };
}
