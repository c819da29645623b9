/** What a page about an act says to officers beside what the act says of itself: in Swedish, as they read. */
export interface OfficersWords {
  readonly does: string;
  /** Where it is, for what lies in no tab. */
  readonly where?: string;
  /** The paragraph it rests on, as the statute has it. */
  readonly law?: string;
  readonly undo: string;
}

const clock = 'Står kvar i ärendet.';
const questionPlace = 'Under **Andras besked** i uppgiften, vid frågan i **Frågor till företaget**.';
const askedPlace = 'Under **Andras besked** i uppgiften, vid frågan i **Era frågor till andra**.';
const talkIn = (heading: string) => `Under **Andras besked** i uppgiften, i **${heading}**.`;

/** By the name of the act. tests/docs/officers.test.ts names the acts of staff that are missing here. */
export const officersWords: Readonly<Record<string, OfficersWords>> = {
  claim: {
    does: 'Visar dina kollegor att du arbetar med uppgiften. Den låses inte: en kollega kan ta över, och då står båda i historiken.',
    where: 'Överst i **Handlägg** i uppgiften.',
    undo: 'Släpp uppgiften, eller lämna över den.',
  },
  unclaim: {
    does: 'Lägger tillbaka uppgiften bland dem som ingen har tagit.',
    where: 'Överst i **Handlägg**, när du har uppgiften.',
    undo: 'Ta uppgiften igen.',
  },
  assign: {
    does: 'Ger uppgiften till en kollega som har loggat in någon gång, vem som än har den nu. Förvaltningens brevlåda får veta det.',
    where: 'Överst i **Handlägg** i uppgiften. Chefen kan lämna över många på en gång under **Fördela arbetet**.',
    undo: 'Lämna över den igen.',
  },
  'ask-for-supplement': {
    does: 'Frågar företaget efter det som saknas, sak för sak. Tiden för beslutet står stilla där lagen säger det, och uppgiften ligger under **Väntar** tills svaret kommer. I checklistan fyller **Fråga om det som saknas** i frågan.',
    law: '20 § förvaltningslagen (2017:900).',
    undo: 'Ta tillbaka frågan eller en av sakerna, eller ge mer tid.',
  },
  'start-hearing': {
    does: 'Låter företaget läsa det som har betydelse för beslutet, och yttra sig, innan ni beslutar emot dem. Filer och yttranden som har kommit kan följa med.',
    law: '25 § förvaltningslagen (2017:900).',
    undo: 'Ta tillbaka frågan, eller ge mer tid.',
  },
  'still-missing': {
    does: 'Öppnar samma fråga igen för det som inte räckte, med en ny sista dag.',
    where: questionPlace,
    law: '20 § förvaltningslagen (2017:900).',
    undo: 'Ta tillbaka saken eller frågan.',
  },
  'take-back-item': {
    does: 'Tar tillbaka en av de saker ni har frågat efter. Resten av frågan gäller.',
    where: questionPlace,
    undo: 'Fråga om den igen.',
  },
  'take-back-question': {
    does: 'Tar tillbaka hela frågan. Den räknas som om den aldrig hade ställts, också för tiden.',
    where: questionPlace,
    undo: 'Ställ en ny fråga.',
  },
  'give-more-time': {
    does: 'Ger företaget en senare sista dag att svara.',
    where: questionPlace,
    undo: 'Det går inte att ta tillbaka, men företaget kan svara tidigare.',
  },
  'ask-opinion': {
    does: 'Frågar en annan myndighet, eller någon utan konto, som då får en länk med mejl. De läser bara det du kryssar i: från början inget. Kryssar du i att beslutet ska vänta går det inte att bevilja innan svaret har kommit.',
    law: '26 § förvaltningslagen (2017:900).',
    undo: 'Ta tillbaka frågan.',
  },
  'send-referral-again': {
    does: 'Skickar länken en gång till. Med en annan adress slutar den förra länken att gälla.',
    where: askedPlace,
    undo: 'Skicka den till rätt adress.',
  },
  'take-back-referral': {
    does: 'Tar tillbaka frågan. Den som fick den läser inget mer, och svaret behövs inte.',
    where: askedPlace,
    undo: 'Fråga igen.',
  },
  'give-opinion': {
    does: 'Svarar den som har frågat er. Varje villkor står för sig, och den som beslutar måste ta över det eller säga varför inte.',
    undo: 'Det går inte att ändra. Skriv till den som frågade.',
  },
  'find-complete': {
    does: 'Säger från vilken dag allt fanns inne. Där lagen räknar från en fullständig ansökan löper tiden från den dagen, och företaget får veta det.',
    law: '8 § lagen (2009:1079) om tjänster på den inre marknaden, och den lag som saken hör till.',
    undo: 'Den kan rättas till en tidigare dag, aldrig till en senare.',
  },
  'extend-clock': {
    does: 'Tar den längre tid som lagen om saken tillåter: en gång, innan den första är ute. Företaget läser skälen.',
    law: 'Den lag som saken hör till. För byggärenden 9 kap. 99 § plan- och bygglagen (2010:900).',
    undo: clock,
  },
  recommend: {
    does: 'Lägger fram ett beslut för den som har delegation. Inget går till företaget.',
    law: '28, 30 och 31 §§ förvaltningslagen (2017:900). I kommuner också 6 kap. 37–38 §§ och 7 kap. 5–6 §§ kommunallagen (2017:725).',
    undo: 'Föreslå igen: det nya tar det gamlas plats.',
  },
  'return-recommendation': {
    does: 'Skickar tillbaka förslaget med det som ska ses över. Förvaltningens brevlåda får veta det.',
    undo: 'Handläggaren föreslår på nytt.',
  },
  'tell-delay': {
    does: 'Säger till företaget varför beslutet dröjer och när ni tänker besluta. Ingen tid flyttas: en sista dag som har gått står kvar.',
    law: '11 § förvaltningslagen (2017:900).',
    undo: 'Meddela en ny dag.',
  },
  'refuse-decision-ask': {
    does: 'Avslår företagets begäran om att ärendet ska avgöras. Ärendet går vidare. Beviljar begäran gör ni genom att besluta i saken.',
    law: '12 § förvaltningslagen (2017:900).',
    undo: 'Det går inte att ta tillbaka. Beslut i saken går alltid att fatta.',
  },
  decide: {
    does: 'Avgör saken. Först ser du beslutet som företaget kommer att läsa det, sedan fattar du det. Det som hindrar står vid sitt fält och i en ruta överst.',
    law: '31–33 §§ förvaltningslagen (2017:900), och den lag som saken hör till.',
    undo: 'Ett fattat beslut går bara att rätta eller ändra enligt 36–39 §§ förvaltningslagen eller den lag som saken hör till.',
  },
  'write-to-owner': {
    does: 'Skriver till företaget, eller svarar på deras meddelande. Det är ingen fråga: det har ingen sista dag och stannar ingen tid. Det går också när saken är avgjord.',
    where: talkIn('Meddelanden med företaget'),
    law: '6 § förvaltningslagen (2017:900).',
    undo: 'Skriv igen. Det som är skrivet står kvar.',
  },
  'write-to-bodies': {
    does: 'Skriver till de andra myndigheterna i ärendet. Det står i ärendet och inte i någons mejl. Företaget läser det inte på sin sida. Meddelandet blir allmän handling, och företaget har rätt att ta del av det om inte sekretess hindrar. Har det betydelse för beslutet ska företaget få yttra sig.',
    where: talkIn('Samtal mellan myndigheterna i ärendet'),
    law: '8, 10 och 25 §§ förvaltningslagen (2017:900).',
    undo: 'Skriv igen. Det som är skrivet står kvar.',
  },
  'write-note': {
    does: 'Skriver en anteckning som bara den egna förvaltningen läser här. Den kan ändå vara allmän handling, och företaget har rätt till sakuppgifterna i den om inte sekretess hindrar.',
    where: talkIn('Anteckningar'),
    undo: 'Skriv igen. Det som är skrivet står kvar.',
  },
  'report-disqualification': {
    does: 'Säger att du är jävig. Du kan sedan inte öppna ärendet, och uppgiften ligger bland dem som ingen har tagit. Det går att anmäla innan du öppnar den.',
    where: 'I inkorgens rad, innan du öppnar uppgiften, och under **Andras besked** i **Jäv**.',
    law: '6 kap. 28–32 §§ och 7 kap. 4 § kommunallagen (2017:725) i en kommun, annars 16–18 §§ förvaltningslagen (2017:900).',
    undo: 'En kollega som får besluta i jävsfrågor hos er prövar jävet.',
  },
  'lift-disqualification': {
    does: 'Finner att en kollega inte är jävig, med skäl. Gör det bara om du får besluta i jävsfrågor hos er. Kollegan kommer in i ärendet igen.',
    where: 'Under **Andras besked** i uppgiften, i **Jäv**.',
    law: '6 kap. 28–32 §§ och 7 kap. 4 § kommunallagen (2017:725) i en kommun, annars 16 § andra stycket och 18 § andra stycket förvaltningslagen (2017:900).',
    undo: 'Kollegan kan anmäla sig på nytt.',
  },
  'suggest-permit': {
    does: 'Föreslår ett tillstånd som saknas i ärendet, med skäl. Det är ett råd: inget läggs till förrän företaget säger ja. Säger de ja får den som beslutar en uppgift, med en egen tid.',
    where: 'Under **Andras besked** i uppgiften och på ärendets sida, i **Förslag till företaget**.',
    law: '6 § förvaltningslagen (2017:900).',
    undo: 'Ta tillbaka förslaget, innan företaget har svarat.',
  },
  'take-back-suggestion': {
    does: 'Tar tillbaka ett förslag från den egna förvaltningen, som företaget inte har svarat på.',
    where: 'Under **Andras besked** i uppgiften och på ärendets sida, i **Förslag till företaget**.',
    undo: 'Föreslå det igen.',
  },
  resolve: {
    does: 'Avslutar det som lotsen fått att följa upp, med vad som är gjort. Steget som stod prövas igen.',
    undo: 'Kommer felet igen blir det en ny uppföljning.',
  },
  'correct-contact': {
    does: 'Rättar adressen som företagets mejl går till. Bekräftelsen går dit igen, och länkar från förut slutar gälla.',
    undo: 'Rätta den igen.',
  },
};
