import { any, chosen, no, not, yes } from '#domain/definitions/condition.ts';
import { file, guarded, type Requirements } from './shapes.ts';

export const documents = {
  registration_certificate: {
    section: 'documents',
    label: { sv: 'Registreringsbevis', en: 'Registration certificate' },
    help: { sv: 'Beställ det hos Bolagsverket.', en: 'Order it from the Companies Registration Office.' },
    type: file,
    // A sole trader is in no register that gives one.
    when: not(chosen('company', 'sole')),
  },
  power_of_attorney: {
    section: 'documents',
    label: { sv: 'Fullmakt', en: 'Power of attorney' },
    help: { sv: 'Bara om någon annan för er talan.', en: 'Only if somebody else acts for you.' },
    type: file,
    optional: true,
    guarded: guarded.persons,
  },
  lease: {
    section: 'documents',
    label: { sv: 'Hyresavtal eller köpebrev för lokalen', en: 'Lease or deed for the premises' },
    type: file,
    guarded: guarded.economy,
  },
  purchase_contract: {
    section: 'documents',
    label: { sv: 'Köpeavtal för rörelsen', en: 'Purchase contract for the business' },
    type: file,
    when: yes('takeover'),
    guarded: guarded.economy,
  },
  ownership_documents: {
    section: 'documents',
    label: { sv: 'Aktiebok, bolagsavtal eller stadgar', en: 'Share register, partnership agreement or statutes' },
    type: file,
    guarded: guarded.persons,
  },
  financing_evidence: {
    section: 'documents',
    label: { sv: 'Låneavtal, kontoutdrag och kvitton', en: 'Loan agreements, statements and receipts' },
    help: { sv: 'De ska visa var pengarna kommer ifrån.', en: 'They must show where the money comes from.' },
    type: file,
    guarded: guarded.economy,
  },
  budget: {
    section: 'documents',
    label: { sv: 'Budget', en: 'Budget' },
    type: file,
    guarded: guarded.economy,
  },
  tax_proof: {
    section: 'documents',
    label: { sv: 'Bevis om F-skatt och moms', en: 'Proof of F-tax and VAT' },
    type: file,
    guarded: guarded.economy,
  },
  floor_plan: {
    section: 'documents',
    label: { sv: 'Planritning i skala', en: 'Floor plan to scale' },
    help: { sv: 'Med möbler, kök, toaletter och mått.', en: 'With furniture, kitchen, toilets and measurements.' },
    type: file,
  },
  serving_area_plan: {
    section: 'documents',
    label: { sv: 'Ritning med serveringsytan markerad', en: 'Drawing with the serving area marked' },
    type: file,
  },
  fire_safety_description: {
    section: 'documents',
    label: { sv: 'Brandskyddsbeskrivning', en: 'Fire safety description' },
    type: file,
  },
  knowledge_test_proof: {
    section: 'documents',
    label: { sv: 'Bevis om kunskapsprov', en: 'Proof of the knowledge test' },
    type: file,
    guarded: guarded.persons,
  },
  self_inspection_programme: {
    section: 'documents',
    label: { sv: 'Egenkontrollprogram', en: 'Self-inspection programme' },
    help: {
      sv: 'Ert eget papper om hur ni kontrollerar er verksamhet.',
      en: 'Your own document on how you check your business.',
    },
    type: file,
  },
  process_description: {
    section: 'documents',
    label: { sv: 'Verksamhetsbeskrivning', en: 'Description of the business' },
    type: file,
  },
  site_plan: {
    section: 'documents',
    label: { sv: 'Situationsplan på kommunens karta', en: 'Site plan on the municipality’s map' },
    type: file,
  },
  elevations: {
    section: 'documents',
    label: { sv: 'Fasad- och sektionsritningar', en: 'Elevations and sections' },
    type: file,
  },
  control_plan: {
    section: 'documents',
    label: { sv: 'Förslag till kontrollplan', en: 'Proposed control plan' },
    type: file,
  },
  waste_plan: {
    section: 'documents',
    label: { sv: 'Avfallsplan', en: 'Waste plan' },
    help: {
      sv: 'Vad som kan återanvändas, vilket avfall det blir och vart det ska.',
      en: 'What can be reused, what waste there will be and where it goes.',
    },
    type: file,
  },
  sign_drawing: {
    section: 'documents',
    label: { sv: 'Ritning eller bild av skylten', en: 'Drawing or picture of the sign' },
    type: file,
  },
  place_sketch: {
    section: 'documents',
    label: { sv: 'Måttsatt skiss över platsen', en: 'Sketch of the place with measurements' },
    type: file,
  },
  right_to_place: {
    section: 'documents',
    label: { sv: 'Papper som visar att ni får använda ytan', en: 'Document showing your right to use the area' },
    type: file,
  },
  event_plan: {
    section: 'documents',
    label: { sv: 'Karta över arrangemanget', en: 'Map of the event' },
    type: file,
  },
  tent_approval: {
    section: 'documents',
    label: { sv: 'Godkännande för tält eller åkattraktion', en: 'Approval of tents or rides' },
    help: {
      sv: 'Uthyraren har det. Tältet ska vara godkänt för fler än 150 personer.',
      en: 'The hire company has it. The tent must be approved for more than 150 people.',
    },
    type: file,
    when: any(yes('big_tent'), yes('fun_rides')),
  },
  risk_assessment: {
    section: 'documents',
    label: { sv: 'Riskutredning', en: 'Risk assessment' },
    type: file,
  },
  explosion_document: {
    section: 'documents',
    label: { sv: 'Klassningsplan', en: 'Explosion zone plan' },
    type: file,
    // A cart with its bottles has no zones to draw.
    when: any(yes('has_premises'), no('mobile')),
  },
  gas_drawing: {
    section: 'documents',
    label: { sv: 'Ritning och intyg för gasinstallationen', en: 'Drawing and certificate of the gas installation' },
    type: file,
  },
  ventilation_protocol: {
    section: 'documents',
    label: { sv: 'Protokoll från ventilationskontroll', en: 'Ventilation check record' },
    type: file,
  },
  technical_description: {
    section: 'documents',
    label: { sv: 'Teknisk beskrivning', en: 'Technical description' },
    type: file,
  },
  chemical_list: {
    section: 'documents',
    label: { sv: 'Kemikalieförteckning', en: 'List of chemicals' },
    type: file,
  },
  separator_sheet: {
    section: 'documents',
    label: { sv: 'Produktblad för avskiljaren', en: 'Product data sheet for the separator' },
    type: file,
  },
  refrigerant_register: {
    section: 'documents',
    label: { sv: 'Förteckning över kylaggregat', en: 'Register of refrigeration units' },
    type: file,
  },
  borehole_plan: {
    section: 'documents',
    label: { sv: 'Karta med borrhål', en: 'Map with boreholes' },
    type: file,
  },
  water_analysis: {
    section: 'documents',
    label: { sv: 'Analys av vattnet', en: 'Water analysis' },
    type: file,
  },
  hazard_analysis: {
    section: 'documents',
    label: { sv: 'Faroanalys', en: 'Hazard analysis' },
    type: file,
  },
  soil_investigation: {
    section: 'documents',
    label: { sv: 'Markundersökning', en: 'Soil investigation' },
    type: file,
  },
  statutes: {
    section: 'documents',
    label: { sv: 'Stadgar och årsmötesprotokoll', en: 'Statutes and annual meeting minutes' },
    type: file,
  },
  building_decision: {
    section: 'documents',
    label: { sv: 'Bygglov eller slutbesked', en: 'Building permit or final clearance' },
    type: file,
  },
  criminal_records: {
    section: 'documents',
    label: {
      sv: 'Registerutdrag för alla från 15 år som bor där',
      en: 'Criminal record extracts for everyone aged 15 or over who lives there',
    },
    help: { sv: 'Högst sex månader gamla.', en: 'No more than six months old.' },
    when: yes('home_children'),
    type: file,
    guarded: guarded.persons,
  },
  fee_receipt: {
    section: 'documents',
    label: { sv: 'Kvitto på betald ansökningsavgift', en: 'Receipt for the application fee' },
    type: file,
    provesFee: true,
  },
} as const satisfies Requirements;
