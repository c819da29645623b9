import { yes } from '#domain/definitions/condition.ts';
import type { RequirementDefinition } from '#domain/definitions/requirement.ts';
import type { GivenFact, QuestionId } from './questions.ts';

const file = { kind: 'attachment' } as const;
const longText = { kind: 'long-text' } as const;

/** Every piece of information a department can need, in the order the form asks. The applicant and the business are in every case. */
export const requirements = {
  property_designation: {
    section: 'place',
    label: { sv: 'Fastighetsbeteckning', en: 'Property designation' },
    help: {
      sv: 'Till exempel Centrum 1:12. Den står i hyresavtalet, eller fråga fastighetsägaren.',
      en: 'For example Centrum 1:12. It is in your lease, or ask the property owner.',
    },
    type: { kind: 'property' },
  },
  premises_owner: {
    section: 'place',
    label: { sv: 'Fastighetsägare', en: 'Property owner' },
    type: { kind: 'text', max: 120 },
  },
  planned_opening_day: {
    section: 'place',
    label: { sv: 'När vill ni öppna?', en: 'When do you want to open?' },
    type: { kind: 'day' },
    optional: true,
  },
  floor_area: {
    section: 'place',
    label: { sv: 'Lokalens yta', en: 'Floor area of the premises' },
    type: { kind: 'number', min: 1, max: 100000, unit: { sv: 'm²', en: 'm²' } },
  },
  max_persons: {
    section: 'place',
    label: {
      sv: 'Hur många personer kan vistas i lokalen samtidigt?',
      en: 'How many people can be in the premises at once?',
    },
    type: { kind: 'number', min: 1, max: 10000 },
    answeredBy: 'max_persons',
  },
  business_description: {
    section: 'business',
    label: { sv: 'Beskriv verksamheten', en: 'Describe the business' },
    help: {
      sv: 'Några meningar räcker: vad ni erbjuder, till vem och när.',
      en: 'A few sentences: what you offer, to whom and when.',
    },
    type: { kind: 'long-text' },
  },
  opening_hours: {
    section: 'business',
    label: { sv: 'Öppettider', en: 'Opening hours' },
    type: { kind: 'text', max: 200 },
  },
  takeover_from: {
    section: 'business',
    label: { sv: 'Vilken verksamhet tar ni över?', en: 'Which business are you taking over?' },
    help: {
      sv: 'Namn och organisationsnummer.',
      en: 'Name and organisation number.',
    },
    type: { kind: 'text', max: 200 },
    optional: true,
    when: yes('takeover'),
  },
  food_activities: {
    section: 'food',
    label: { sv: 'Vad gör ni med maten?', en: 'What do you do with the food?' },
    type: {
      kind: 'choices',
      options: {
        receives: { sv: 'Tar emot och förvarar', en: 'Receive and store' },
        prepares: { sv: 'Bereder och lagar', en: 'Prepare and cook' },
        cools: { sv: 'Kyler ned', en: 'Cool down' },
        serves: { sv: 'Serverar', en: 'Serve' },
        sells: { sv: 'Säljer att ta med', en: 'Sell to take away' },
      },
    },
  },
  food_risk: {
    section: 'food',
    label: { sv: 'Vilka känsliga livsmedel hanterar ni?', en: 'Which sensitive foods do you handle?' },
    type: {
      kind: 'choices',
      options: {
        chicken: { sv: 'Rå kyckling eller köttfärs', en: 'Raw chicken or minced meat' },
        fish: { sv: 'Rå fisk', en: 'Raw fish' },
        eggs: { sv: 'Ägg', en: 'Eggs' },
        none: { sv: 'Inga av dessa', en: 'None of these' },
      },
    },
  },
  food_volume: {
    section: 'food',
    label: { sv: 'Hur många portioner per dag?', en: 'How many portions a day?' },
    type: { kind: 'number', min: 1, max: 100000 },
  },
  water_source: {
    section: 'food',
    label: { sv: 'Varifrån kommer vattnet?', en: 'Where does the water come from?' },
    type: {
      kind: 'choice',
      options: {
        municipal: { sv: 'Kommunalt vatten', en: 'Municipal water' },
        well: { sv: 'Egen brunn', en: 'Own well' },
      },
    },
  },
  self_inspection: {
    section: 'food',
    label: {
      sv: 'Hur kontrollerar ni själva att maten är säker?',
      en: 'How do you make sure yourselves that the food is safe?',
    },
    help: {
      sv: 'Till exempel temperaturer, rengöring, allergener och skadedjur.',
      en: 'For example temperatures, cleaning, allergens and pests.',
    },
    type: { kind: 'long-text' },
  },
  previous_use: {
    section: 'building',
    label: { sv: 'Vad användes lokalen till senast?', en: 'What were the premises last used for?' },
    type: { kind: 'text', max: 200 },
  },
  building_measures: {
    section: 'building',
    label: { sv: 'Vad ska byggas eller ändras?', en: 'What will be built or changed?' },
    type: { kind: 'long-text' },
  },
  fire_safety: {
    section: 'building',
    label: { sv: 'Hur löses brandskydd och utrymning?', en: 'How are fire safety and evacuation solved?' },
    type: { kind: 'long-text' },
  },
  accessibility: {
    section: 'building',
    label: { sv: 'Hur blir lokalen tillgänglig för alla?', en: 'How will the premises be accessible to all?' },
    help: { sv: 'Entré, toalett och mått.', en: 'Entrance, toilet and measurements.' },
    type: { kind: 'long-text' },
  },
  ventilation: {
    section: 'building',
    label: { sv: 'Hur löses ventilation och imkanal?', en: 'How are ventilation and the exhaust duct solved?' },
    type: { kind: 'long-text' },
  },
  beverages: {
    section: 'alcohol',
    label: { sv: 'Vilka drycker ska ni servera?', en: 'Which drinks will you serve?' },
    type: {
      kind: 'choices',
      options: {
        wine: { sv: 'Vin', en: 'Wine' },
        beer: { sv: 'Starköl', en: 'Strong beer' },
        spirits: { sv: 'Sprit', en: 'Spirits' },
        other: { sv: 'Andra jästa drycker', en: 'Other fermented drinks' },
      },
    },
  },
  serving_hours: {
    section: 'alcohol',
    label: { sv: 'Vilka serveringstider önskar ni?', en: 'Which serving hours do you want?' },
    help: { sv: 'Standardtiden är 11.00–01.00.', en: 'The standard time is 11:00–01:00.' },
    type: { kind: 'text', max: 200 },
  },
  serving_area: {
    section: 'alcohol',
    label: {
      sv: 'Var serverar ni, inne och ute, och hur många platser?',
      en: 'Where do you serve, inside and outside, and how many seats?',
    },
    type: { kind: 'long-text' },
  },
  food_offer: {
    section: 'alcohol',
    label: {
      sv: 'Vilken mat erbjuder ni, och vilket kök har ni?',
      en: 'What food do you offer, and what kitchen do you have?',
    },
    type: { kind: 'long-text' },
  },
  persons_with_influence: {
    section: 'alcohol',
    label: {
      sv: 'Vilka äger, leder eller har annat betydande inflytande?',
      en: 'Who owns, leads or otherwise has significant influence?',
    },
    help: {
      sv: 'Namn och roll. Skriv inte personnummer här; handläggaren frågar efter det på säkert sätt.',
      en: 'Name and role. Do not write identity numbers here; the officer asks for them in a secure way.',
    },
    type: { kind: 'long-text' },
  },
  financing: {
    section: 'alcohol',
    label: { sv: 'Hur finansieras verksamheten?', en: 'How is the business financed?' },
    help: {
      sv: 'Var pengarna kommer ifrån, belopp och långivare.',
      en: 'Where the money comes from, amounts and lenders.',
    },
    type: { kind: 'long-text' },
  },
  knowledge_test: {
    section: 'alcohol',
    label: {
      sv: 'Vem har gjort eller ska göra kunskapsprovet, och när?',
      en: 'Who has taken or will take the knowledge test, and when?',
    },
    type: { kind: 'text', max: 200 },
  },
  age_check: {
    section: 'alcohol',
    label: { sv: 'Hur kontrollerar ni kundernas ålder?', en: 'How do you check customers’ age?' },
    type: { kind: 'long-text' },
  },
  place_description: {
    section: 'public-place',
    label: {
      sv: 'Var ska det stå, och hur stor yta tar det?',
      en: 'Where will it stand, and how large an area does it take?',
    },
    type: { kind: 'long-text' },
  },
  objects_placed: {
    section: 'public-place',
    label: { sv: 'Vad ställer ni upp?', en: 'What will you put there?' },
    help: {
      sv: 'Till exempel bord, staket, vagn, stånd eller skyltar.',
      en: 'For example tables, fences, a cart, stalls or signs.',
    },
    type: { kind: 'long-text' },
  },
  place_period: {
    section: 'public-place',
    label: { sv: 'Under vilka datum och tider?', en: 'On which dates and times?' },
    type: { kind: 'text', max: 200 },
  },
  clearance: {
    section: 'public-place',
    label: { sv: 'Hur bred passage blir kvar för gående?', en: 'How wide a passage is left for pedestrians?' },
    type: { kind: 'number', min: 0, max: 100, unit: { sv: 'meter', en: 'metres' } },
  },
  goods_and_amounts: {
    section: 'flammable',
    label: {
      sv: 'Vilka brandfarliga varor, och hur många liter inne och ute?',
      en: 'Which flammable goods, and how many litres inside and outside?',
    },
    type: { kind: 'long-text' },
  },
  goods_storage: {
    section: 'flammable',
    label: { sv: 'Hur förvaras och används varorna?', en: 'How are the goods stored and used?' },
    type: { kind: 'long-text' },
  },
  goods_supervisor: {
    section: 'flammable',
    label: { sv: 'Vem är föreståndare för brandfarlig vara?', en: 'Who is the supervisor for flammable goods?' },
    type: { kind: 'text', max: 120 },
  },
  sign_details: {
    section: 'sign',
    label: { sv: 'Beskriv skylten', en: 'Describe the sign' },
    help: { sv: 'Mått, plats, material och ljus.', en: 'Measurements, place, material and light.' },
    type: { kind: 'long-text' },
  },
  employees: {
    section: 'business',
    label: { sv: 'Hur många ska arbeta i verksamheten?', en: 'How many will work in the business?' },
    type: { kind: 'number', min: 1, max: 10000 },
  },
  vulnerable_guests: {
    section: 'food',
    label: { sv: 'Är gästerna särskilt känsliga?', en: 'Are the guests especially vulnerable?' },
    help: {
      sv: 'Till exempel små barn eller äldre på ett boende.',
      en: 'For example small children or residents of a care home.',
    },
    type: { kind: 'choice', options: { no: { sv: 'Nej', en: 'No' }, yes: { sv: 'Ja', en: 'Yes' } } },
  },
  mobile_unit: {
    section: 'food',
    label: { sv: 'Beskriv vagnen eller bilen', en: 'Describe the cart or vehicle' },
    help: {
      sv: 'Registreringsnummer, vattentank och vart spillvattnet tar vägen.',
      en: 'Registration number, water tank and where the waste water goes.',
    },
    type: longText,
    when: yes('mobile'),
  },
  well_details: {
    section: 'food',
    label: { sv: 'Beskriv brunnen och vattnet', en: 'Describe the well and the water' },
    help: {
      sv: 'Läge, hur mycket vatten ni tar ut per dygn och hur det renas.',
      en: 'Position, how much water you draw a day and how it is treated.',
    },
    type: longText,
  },
  sampling_plan: {
    section: 'food',
    label: { sv: 'Hur tar ni prover på vattnet?', en: 'How do you take samples of the water?' },
    type: longText,
  },
  detailed_plan: {
    section: 'building',
    label: { sv: 'Vilken detaljplan gäller, om ni vet?', en: 'Which detailed plan applies, if you know?' },
    type: { kind: 'text', max: 200 },
    optional: true,
  },
  certified_controller: {
    section: 'building',
    label: { sv: 'Vem är kontrollansvarig?', en: 'Who is the certified controller?' },
    help: { sv: 'Lämna tomt om ni inte har utsett någon.', en: 'Leave empty if you have not appointed anybody.' },
    type: { kind: 'text', max: 200 },
    optional: true,
  },
  shore_reason: {
    section: 'building',
    label: { sv: 'Varför behöver det ligga vid stranden?', en: 'Why does it need to be by the shore?' },
    type: longText,
  },
  change_wanted: {
    section: 'alcohol',
    label: { sv: 'Vad vill ni ändra i tillståndet?', en: 'What do you want to change in the licence?' },
    help: { sv: 'Yta, tider eller drycker, och från när.', en: 'Area, hours or drinks, and from when.' },
    type: longText,
  },
  closed_party: {
    section: 'alcohol',
    label: { sv: 'Vilket sällskap gäller det?', en: 'Which party is it?' },
    help: {
      sv: 'Vilka som ingår, hur många de är och hur de blir medlemmar.',
      en: 'Who belongs, how many they are and how they become members.',
    },
    type: longText,
  },
  responsible_servers: {
    section: 'alcohol',
    label: { sv: 'Vilka ansvarar för serveringen?', en: 'Who is responsible for the serving?' },
    help: { sv: 'Namn. Alla ska ha fyllt 20 år.', en: 'Names. All must be 20 or older.' },
    type: longText,
  },
  tobacco_products: {
    section: 'retail',
    label: { sv: 'Vilken tobak ska ni sälja?', en: 'Which tobacco will you sell?' },
    type: {
      kind: 'choices',
      options: {
        cigarettes: { sv: 'Cigaretter', en: 'Cigarettes' },
        snus: { sv: 'Snus', en: 'Snus' },
        other: { sv: 'Annan tobak', en: 'Other tobacco' },
      },
    },
  },
  nicotine_products: {
    section: 'retail',
    label: { sv: 'Vilka nikotinprodukter ska ni sälja?', en: 'Which nicotine products will you sell?' },
    type: {
      kind: 'choices',
      options: {
        pouches: { sv: 'Vitt snus', en: 'White snus' },
        ecig: { sv: 'E-cigaretter', en: 'E-cigarettes' },
        refills: { sv: 'Påfyllning', en: 'Refills' },
      },
    },
  },
  sales_channel: {
    section: 'retail',
    label: { sv: 'Hur säljer ni?', en: 'How do you sell?' },
    type: {
      kind: 'choices',
      options: {
        shop: { sv: 'Över disk', en: 'Over the counter' },
        machine: { sv: 'Automat med ålderskontroll', en: 'Machine with age control' },
        web: { sv: 'På nätet', en: 'On the web' },
      },
    },
  },
  explosive_goods: {
    section: 'retail',
    label: { sv: 'Vilka fyrverkerier, och hur mycket?', en: 'Which fireworks, and how much?' },
    help: { sv: 'Slag och vikt, både i butiken och i lager.', en: 'Kind and weight, both in the shop and in store.' },
    type: longText,
  },
  event_kind: {
    section: 'event',
    label: { sv: 'Vad är det för arrangemang?', en: 'What kind of event is it?' },
    help: {
      sv: 'Till exempel marknad, konsert, tävling eller fest.',
      en: 'For example a market, concert, competition or party.',
    },
    type: { kind: 'text', max: 200 },
  },
  event_dates: {
    section: 'event',
    label: { sv: 'Vilka datum och tider?', en: 'Which dates and times?' },
    help: { sv: 'Räkna med tiden för att bygga upp och riva.', en: 'Include the time to set up and take down.' },
    type: { kind: 'text', max: 200 },
  },
  expected_visitors: {
    section: 'event',
    label: { sv: 'Hur många besökare väntar ni?', en: 'How many visitors do you expect?' },
    help: { sv: 'Räkna dem som är där samtidigt.', en: 'Count those who are there at once.' },
    type: { kind: 'number', min: 1, max: 200000 },
  },
  order_and_safety: {
    section: 'event',
    label: { sv: 'Hur håller ni ordning och säkerhet?', en: 'How do you keep order and safety?' },
    help: { sv: 'Vakter, sjukvård, utrymning och avspärrning.', en: 'Guards, first aid, evacuation and fencing.' },
    type: longText,
  },
  sound: {
    section: 'event',
    label: { sv: 'Hur blir ljudet?', en: 'What will the sound be like?' },
    help: { sv: 'Musik, högtalare och tider.', en: 'Music, loudspeakers and times.' },
    type: { kind: 'text', max: 200 },
  },
  tents: {
    section: 'event',
    label: { sv: 'Vilka tält och scener sätter ni upp?', en: 'Which tents and stages do you put up?' },
    help: { sv: 'Skriv Inga om det inte blir några.', en: 'Write None if there will be none.' },
    type: longText,
  },
  association_purpose: {
    section: 'event',
    label: { sv: 'Vad arbetar föreningen för?', en: 'What does the association work for?' },
    type: longText,
  },
  lottery_details: {
    section: 'event',
    label: { sv: 'Beskriv lotteriet', en: 'Describe the lottery' },
    help: {
      sv: 'Antal lotter, insats, vinster, dragning och vem som kontrollerar.',
      en: 'Number of tickets, stake, prizes, draw and who checks.',
    },
    type: longText,
  },
  evacuation: {
    section: 'fire',
    label: { sv: 'Hur kommer alla ut om det brinner?', en: 'How does everybody get out in a fire?' },
    help: { sv: 'Utgångar, skyltar, larm och belysning.', en: 'Exits, signs, alarm and lighting.' },
    type: longText,
  },
  fire_organisation: {
    section: 'fire',
    label: {
      sv: 'Vem ansvarar för brandskyddet, och hur ofta kontrolleras det?',
      en: 'Who is responsible for fire safety, and how often is it checked?',
    },
    type: longText,
  },
  treatments: {
    section: 'health',
    label: { sv: 'Vilka behandlingar erbjuder ni?', en: 'Which treatments do you offer?' },
    type: longText,
  },
  sterilisation: {
    section: 'health',
    label: { sv: 'Hur rengör och steriliserar ni verktygen?', en: 'How do you clean and sterilise the tools?' },
    help: { sv: 'Skriv vad som är engångs.', en: 'Say what is single use.' },
    type: longText,
  },
  hand_basin: {
    section: 'health',
    label: { sv: 'Var finns handtvätt och städutrymme?', en: 'Where are the hand basin and the cleaning room?' },
    type: longText,
  },
  sharps: {
    section: 'health',
    label: { sv: 'Hur tar ni hand om nålar och blad?', en: 'How do you handle needles and blades?' },
    type: longText,
  },
  practitioners: {
    section: 'health',
    label: {
      sv: 'Vem utför behandlingarna, och vilken utbildning har de?',
      en: 'Who gives the treatments, and what training do they have?',
    },
    type: longText,
  },
  tanning_beds: {
    section: 'health',
    label: { sv: 'Vilka solarier har ni?', en: 'Which solariums do you have?' },
    help: { sv: 'Antal, typ och UV-klass.', en: 'Number, type and UV class.' },
    type: longText,
  },
  pool_details: {
    section: 'health',
    label: { sv: 'Beskriv badet', en: 'Describe the bath' },
    help: {
      sv: 'Bassänger, volym, temperatur, rening och hur många som badar.',
      en: 'Pools, volume, temperature, treatment and how many bathers.',
    },
    type: longText,
  },
  activity_code: {
    section: 'environment',
    label: { sv: 'Vilken verksamhetskod gäller?', en: 'Which activity code applies?' },
    help: {
      sv: 'Koden står i miljöprövningsförordningen, till exempel 50.10 för fordonstvätt. Lämna tomt om ni är osäkra.',
      en: 'The code is in the Environmental Assessment Ordinance, such as 50.10 for vehicle washing. Leave empty if unsure.',
    },
    type: { kind: 'text', max: 200 },
    optional: true,
  },
  production_volume: {
    section: 'environment',
    label: { sv: 'Hur mycket blir det per år?', en: 'How much will it be a year?' },
    help: { sv: 'Antal fordon, ton eller kubikmeter.', en: 'Number of vehicles, tonnes or cubic metres.' },
    type: { kind: 'text', max: 200 },
  },
  chemicals: {
    section: 'environment',
    label: { sv: 'Vilka kemikalier använder ni, och hur mycket?', en: 'Which chemicals do you use, and how much?' },
    type: longText,
  },
  waste_streams: {
    section: 'environment',
    label: {
      sv: 'Vilket avfall blir det, och vem tar hand om det?',
      en: 'What waste will there be, and who takes it?',
    },
    type: longText,
  },
  wastewater: {
    section: 'environment',
    label: { sv: 'Hur renas avloppsvattnet?', en: 'How is the waste water treated?' },
    type: longText,
  },
  air_and_noise: {
    section: 'environment',
    label: { sv: 'Blir det lukt, rök eller buller?', en: 'Will there be smell, smoke or noise?' },
    type: longText,
  },
  neighbours_distance: {
    section: 'environment',
    label: {
      sv: 'Hur långt är det till närmaste bostad, brunn och vatten?',
      en: 'How far is it to the nearest home, well and water?',
    },
    type: longText,
  },
  separator_details: {
    section: 'environment',
    label: { sv: 'Vilken avskiljare väljer ni?', en: 'Which separator do you choose?' },
    help: { sv: 'Fabrikat, storlek och var den ska stå.', en: 'Make, size and where it will stand.' },
    type: longText,
  },
  refrigerants: {
    section: 'environment',
    label: { sv: 'Vilka kylar och frysar är det?', en: 'Which fridges and freezers are they?' },
    help: {
      sv: 'Köldmedium, kilo och ton koldioxidekvivalenter för varje.',
      en: 'Refrigerant, kilograms and tonnes of carbon dioxide equivalents for each.',
    },
    type: longText,
  },
  installer: {
    section: 'environment',
    label: { sv: 'Vem installerar?', en: 'Who installs it?' },
    help: { sv: 'Företag och certifikat.', en: 'Company and certificate.' },
    type: { kind: 'text', max: 200 },
  },
  heat_source: {
    section: 'environment',
    label: { sv: 'Varifrån tas värmen?', en: 'Where does the heat come from?' },
    help: { sv: 'Mark, berg eller vatten, borrdjup och läge.', en: 'Ground, rock or water, depth and position.' },
    type: longText,
  },
  sewage_details: {
    section: 'environment',
    label: { sv: 'Beskriv avloppet', en: 'Describe the sewage system' },
    help: {
      sv: 'Typ, storlek, läge och hur många det är byggt för.',
      en: 'Type, size, position and how many it was built for.',
    },
    type: longText,
  },
  children: {
    section: 'preschool',
    label: { sv: 'Hur många barn, och i vilka åldrar?', en: 'How many children, and of what ages?' },
    type: { kind: 'text', max: 200 },
  },
  outdoor_area: {
    section: 'preschool',
    label: { sv: 'Beskriv gården', en: 'Describe the yard' },
    type: longText,
  },
  management: {
    section: 'preschool',
    label: { sv: 'Vilken erfarenhet har ägare och ledning?', en: 'What experience do the owners and managers have?' },
    help: { sv: 'Skriv inte personnummer här.', en: 'Do not write identity numbers here.' },
    type: longText,
  },
  pedagogy: {
    section: 'preschool',
    label: { sv: 'Hur ska förskolan arbeta?', en: 'How will the preschool work?' },
    help: {
      sv: 'Pedagogik, rektor, förskollärare och öppettider.',
      en: 'Pedagogy, head, preschool teachers and opening hours.',
    },
    type: longText,
  },
  confessional: {
    section: 'preschool',
    label: { sv: 'Ska förskolan ha religiös inriktning?', en: 'Will the preschool have a religious profile?' },
    type: { kind: 'choice', options: { no: { sv: 'Nej', en: 'No' }, yes: { sv: 'Ja', en: 'Yes' } } },
  },
  registration_certificate: {
    section: 'documents',
    label: { sv: 'Registreringsbevis', en: 'Registration certificate' },
    help: { sv: 'Beställ det hos Bolagsverket.', en: 'Order it from the Companies Registration Office.' },
    type: file,
    optional: true,
  },
  power_of_attorney: {
    section: 'documents',
    label: { sv: 'Fullmakt', en: 'Power of attorney' },
    help: { sv: 'Bara om någon annan för er talan.', en: 'Only if somebody else acts for you.' },
    type: file,
    optional: true,
  },
  lease: {
    section: 'documents',
    label: { sv: 'Hyresavtal eller köpebrev för lokalen', en: 'Lease or deed for the premises' },
    type: file,
    optional: true,
  },
  purchase_contract: {
    section: 'documents',
    label: { sv: 'Köpeavtal för rörelsen', en: 'Purchase contract for the business' },
    type: file,
    optional: true,
    when: yes('takeover'),
  },
  ownership_documents: {
    section: 'documents',
    label: { sv: 'Aktiebok, bolagsavtal eller stadgar', en: 'Share register, partnership agreement or statutes' },
    type: file,
    optional: true,
  },
  financing_evidence: {
    section: 'documents',
    label: { sv: 'Låneavtal, kontoutdrag och kvitton', en: 'Loan agreements, statements and receipts' },
    help: { sv: 'De ska visa var pengarna kommer ifrån.', en: 'They must show where the money comes from.' },
    type: file,
    optional: true,
  },
  budget: {
    section: 'documents',
    label: { sv: 'Budget', en: 'Budget' },
    type: file,
    optional: true,
  },
  tax_proof: {
    section: 'documents',
    label: { sv: 'Bevis om F-skatt och moms', en: 'Proof of F-tax and VAT' },
    type: file,
    optional: true,
  },
  menu: {
    section: 'documents',
    label: { sv: 'Meny', en: 'Menu' },
    type: file,
    optional: true,
  },
  floor_plan: {
    section: 'documents',
    label: { sv: 'Planritning i skala', en: 'Floor plan to scale' },
    help: { sv: 'Med möbler, kök, toaletter och mått.', en: 'With furniture, kitchen, toilets and measurements.' },
    type: file,
    optional: true,
  },
  serving_area_plan: {
    section: 'documents',
    label: { sv: 'Ritning med serveringsytan markerad', en: 'Drawing with the serving area marked' },
    type: file,
    optional: true,
  },
  fire_safety_description: {
    section: 'documents',
    label: { sv: 'Brandskyddsbeskrivning', en: 'Fire safety description' },
    type: file,
    optional: true,
  },
  knowledge_test_proof: {
    section: 'documents',
    label: { sv: 'Bevis om kunskapsprov', en: 'Proof of the knowledge test' },
    type: file,
    optional: true,
  },
  self_inspection_programme: {
    section: 'documents',
    label: { sv: 'Egenkontrollprogram', en: 'Self-inspection programme' },
    help: {
      sv: 'Ert eget papper om hur ni kontrollerar er verksamhet.',
      en: 'Your own paper on how you check your business.',
    },
    type: file,
    optional: true,
  },
  process_description: {
    section: 'documents',
    label: { sv: 'Verksamhetsbeskrivning', en: 'Description of the business' },
    type: file,
    optional: true,
  },
  site_plan: {
    section: 'documents',
    label: { sv: 'Situationsplan på kommunens karta', en: 'Site plan on the municipality’s map' },
    type: file,
    optional: true,
  },
  elevations: {
    section: 'documents',
    label: { sv: 'Fasad- och sektionsritningar', en: 'Elevations and sections' },
    type: file,
    optional: true,
  },
  control_plan: {
    section: 'documents',
    label: { sv: 'Förslag till kontrollplan', en: 'Proposed control plan' },
    type: file,
    optional: true,
  },
  sign_drawing: {
    section: 'documents',
    label: { sv: 'Ritning eller bild av skylten', en: 'Drawing or picture of the sign' },
    type: file,
    optional: true,
  },
  place_sketch: {
    section: 'documents',
    label: { sv: 'Måttsatt skiss över platsen', en: 'Sketch of the place with measurements' },
    type: file,
    optional: true,
  },
  right_to_place: {
    section: 'documents',
    label: { sv: 'Papper som visar att ni får använda ytan', en: 'Paper that shows your right to use the area' },
    type: file,
    optional: true,
  },
  event_plan: {
    section: 'documents',
    label: { sv: 'Karta över arrangemanget', en: 'Map of the event' },
    type: file,
    optional: true,
  },
  tent_approval: {
    section: 'documents',
    label: { sv: 'Intyg för tält eller åkattraktion', en: 'Certificate for tents or rides' },
    type: file,
    optional: true,
  },
  risk_assessment: {
    section: 'documents',
    label: { sv: 'Riskutredning', en: 'Risk assessment' },
    type: file,
    optional: true,
  },
  explosion_document: {
    section: 'documents',
    label: { sv: 'Klassningsplan', en: 'Explosion zone plan' },
    type: file,
    optional: true,
  },
  gas_drawing: {
    section: 'documents',
    label: { sv: 'Ritning och intyg för gasinstallationen', en: 'Drawing and certificate of the gas installation' },
    type: file,
    optional: true,
  },
  ventilation_protocol: {
    section: 'documents',
    label: { sv: 'Protokoll från ventilationskontroll', en: 'Ventilation check record' },
    type: file,
    optional: true,
  },
  technical_description: {
    section: 'documents',
    label: { sv: 'Teknisk beskrivning', en: 'Technical description' },
    type: file,
    optional: true,
  },
  chemical_list: {
    section: 'documents',
    label: { sv: 'Kemikalieförteckning', en: 'List of chemicals' },
    type: file,
    optional: true,
  },
  separator_sheet: {
    section: 'documents',
    label: { sv: 'Produktblad för avskiljaren', en: 'Product sheet of the separator' },
    type: file,
    optional: true,
  },
  refrigerant_register: {
    section: 'documents',
    label: { sv: 'Förteckning över kylaggregat', en: 'Register of refrigeration units' },
    type: file,
    optional: true,
  },
  borehole_plan: {
    section: 'documents',
    label: { sv: 'Karta med borrhål', en: 'Map with boreholes' },
    type: file,
    optional: true,
  },
  water_analysis: {
    section: 'documents',
    label: { sv: 'Analys av vattnet', en: 'Analysis of the water' },
    type: file,
    optional: true,
  },
  hazard_analysis: {
    section: 'documents',
    label: { sv: 'Faroanalys', en: 'Hazard analysis' },
    type: file,
    optional: true,
  },
  soil_investigation: {
    section: 'documents',
    label: { sv: 'Markundersökning', en: 'Soil investigation' },
    type: file,
    optional: true,
  },
  statutes: {
    section: 'documents',
    label: { sv: 'Stadgar och årsmötesprotokoll', en: 'Statutes and annual meeting minutes' },
    type: file,
    optional: true,
  },
  building_decision: {
    section: 'documents',
    label: { sv: 'Bygglov eller slutbesked', en: 'Building permit or final clearance' },
    type: file,
    optional: true,
  },
  criminal_records: {
    section: 'documents',
    label: { sv: 'Registerutdrag enligt skollagen', en: 'Criminal record extracts under the Education Act' },
    type: file,
    optional: true,
  },
  fee_receipt: {
    section: 'documents',
    label: { sv: 'Kvitto på betald ansökningsavgift', en: 'Receipt for the application fee' },
    type: file,
    optional: true,
  },
} as const satisfies Record<string, RequirementDefinition<QuestionId | GivenFact>>;

export type RequirementId = keyof typeof requirements;
