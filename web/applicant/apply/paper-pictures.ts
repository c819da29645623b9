import { paperPictures } from '../../shared/face/paper-pictures.tsx';

type Drawn = keyof typeof paperPictures;

/** What the papers of the catalogue look like; one that is not named looks like a letter. */
export const drawnAs: Readonly<Record<string, Drawn>> = {
  floor_plan: 'plan',
  serving_area_plan: 'plan',
  site_plan: 'plan',
  elevations: 'photo',
  sign_drawing: 'photo',
  place_sketch: 'plan',
  event_plan: 'plan',
  gas_drawing: 'plan',
  borehole_plan: 'plan',
  explosion_document: 'plan',
  registration_certificate: 'certificate',
  tax_proof: 'certificate',
  knowledge_test_proof: 'certificate',
  tent_approval: 'certificate',
  building_decision: 'certificate',
  criminal_records: 'certificate',
  ventilation_protocol: 'certificate',
  budget: 'list',
  control_plan: 'list',
  waste_plan: 'list',
  chemical_list: 'list',
  refrigerant_register: 'list',
  water_analysis: 'list',
  fee_receipt: 'list',
  financing_evidence: 'list',
};

/** A drawing of the paper that is wanted. */
export const drawingOf = (paper: string) => paperPictures[drawnAs[paper] ?? 'text'];
