import type { Catalogue, Definitions } from '#domain/definitions/catalogue.ts';
import { defineCatalogue } from '#domain/definitions/define-catalogue.ts';
import { type Values, withValues } from '#domain/definitions/values.ts';
import { careObstacles, careReminders } from './advice/food-care.ts';
import { obstacles } from './advice/obstacles.ts';
import { reminders } from './advice/reminders.ts';
import { departments } from './departments.ts';
import { beautySalon } from './events/beauty-salon.ts';
import { buildWithSign } from './events/build-with-sign.ts';
import { camping } from './events/camping.ts';
import { carWashFuel } from './events/car-wash-fuel.ts';
import { careService } from './events/care-service.ts';
import { catering } from './events/catering.ts';
import { changeBusiness } from './events/change-business.ts';
import { closeBusiness } from './events/close-business.ts';
import { farmShop } from './events/farm-shop.ts';
import { foodShop } from './events/food-shop.ts';
import { foodTruck } from './events/food-truck.ts';
import { gym } from './events/gym.ts';
import { hairdresser } from './events/hairdresser.ts';
import { healthCare } from './events/health-care.ts';
import { kiosk } from './events/kiosk.ts';
import { lodging } from './events/lodging.ts';
import { office } from './events/office.ts';
import { onlineShop } from './events/online-shop.ts';
import { openRestaurant } from './events/open-restaurant.ts';
import { openShop } from './events/open-shop.ts';
import { poolSpa } from './events/pool-spa.ts';
import { preschool } from './events/preschool.ts';
import { publicEventEvent } from './events/public-event.ts';
import { smallIndustry } from './events/small-industry.ts';
import { somethingElse } from './events/something-else.ts';
import { takeOverBusiness } from './events/take-over-business.ts';
import { takeOverRestaurant } from './events/take-over-restaurant.ts';
import { tattooPiercing } from './events/tattoo-piercing.ts';
import { usePublicPlace } from './events/use-public-place.ts';
import { vehicleWorkshop } from './events/vehicle-workshop.ts';
import { wasteBusiness } from './events/waste-business.ts';
import knownIds from './known-ids.json' with { type: 'json' };
import { arboga } from './municipalities/arboga.ts';
import { koping } from './municipalities/koping.ts';
import { kungsor } from './municipalities/kungsor.ts';
import { sala } from './municipalities/sala.ts';
import { advertisingPermit } from './permits/advertising-permit.ts';
import { aestheticChange, aestheticDeregistration, aestheticRegistration } from './permits/aesthetic-registration.ts';
import { alcoholCatering } from './permits/alcohol-catering.ts';
import { alcoholChange } from './permits/alcohol-change.ts';
import { alcoholClosed } from './permits/alcohol-closed.ts';
import { alcoholLicence } from './permits/alcohol-licence.ts';
import { alcoholManufacture, alcoholWholesale } from './permits/alcohol-manufacture.ts';
import { alcoholNotice } from './permits/alcohol-notice.ts';
import { alcoholTaste, alcoholTasteNotice } from './permits/alcohol-taste.ts';
import { alcoholTemporary } from './permits/alcohol-temporary.ts';
import { alcoholTemporaryClosed } from './permits/alcohol-temporary-closed.ts';
import { animalCare, animalCareChange, animalCareClosing } from './permits/animal-care.ts';
import {
  animalByProducts,
  animalClosing,
  animalPermit,
  animalPlace,
  animalShow,
  animalTransport,
  animalVisits,
  bees,
  plantClosing,
  plantSale,
  stableExamination,
} from './permits/animals.ts';
import { animalsInTown, dungYard } from './permits/animals-in-town.ts';
import { beerNotification } from './permits/beer-notification.ts';
import { blastingPermit } from './permits/blasting-permit.ts';
import { buildingNotification } from './permits/building-notification.ts';
import { buildingPermit } from './permits/building-permit.ts';
import {
  careClosing,
  dentalPermit,
  healthCareChange,
  healthCareClosing,
  healthCareRegistration,
  ivoCareChange,
  ivoCarePermit,
  ivoPeopleChange,
  ownAssistants,
} from './permits/care.ts';
import { cashRegister } from './permits/cash-register.ts';
import { changeOfUse } from './permits/change-of-use.ts';
import { cisternNotification } from './permits/cistern-notification.ts';
import { combatSportPermit } from './permits/combat-sport-permit.ts';
import {
  beneficialOwner,
  branchRegistration,
  companyChange,
  companyDeregistration,
  companyLiquidation,
  companyRegistration,
} from './permits/company-registration.ts';
import { constructionSiteRegistration } from './permits/construction-site-registration.ts';
import { coolingTowerChange, coolingTowerNotification } from './permits/cooling-tower-notification.ts';
import { dangerousChemicals } from './permits/dangerous-chemicals.ts';
import { demolitionNotification } from './permits/demolition-notification.ts';
import { demolitionPermit } from './permits/demolition-permit.ts';
import { ecigNotification } from './permits/ecig-notification.ts';
import { environmentChange, environmentTakeover } from './permits/environment-takeover.ts';
import { environmentalDecision, environmentalNotification } from './permits/environmental-notification.ts';
import { environmentalPermit } from './permits/environmental-permit.ts';
import { explosivesSale, explosivesTakenOver } from './permits/explosives-sale.ts';
import { facilityPermit } from './permits/facility-permit.ts';
import { farmSaleLicence } from './permits/farm-sale-licence.ts';
import {
  flammableGoods,
  flammableGoodsTakenOver,
  goodsPeopleChange,
  goodsTakeoverNotice,
} from './permits/flammable-goods.ts';
import { foodApproval } from './permits/food-approval.ts';
import {
  foodAgencyRegistration,
  foodChange,
  foodClosing,
  foodContact,
  primaryProduction,
  sproutApproval,
} from './permits/food-elsewhere.ts';
import { foodRegistration } from './permits/food-registration.ts';
import { foodTruckSite } from './permits/food-truck-site.ts';
import { heatPumpOnFront, solarOnFront } from './permits/front-permits.ts';
import { gamblingLicence } from './permits/gambling-licence.ts';
import { distanceSale, nicotineFromAbroad } from './permits/goods-abroad.ts';
import { alcoholClosing, tobaccoChange, tobaccoClosing } from './permits/goods-changes.ts';
import { productNotification, tobaccoReport } from './permits/goods-first.ts';
import { greaseSeparator } from './permits/grease-separator.ts';
import { groundWorksPermit } from './permits/ground-works-permit.ts';
import { heatPump, heatPumpPermit } from './permits/heat-pump.ts';
import { hygienicTreatment } from './permits/hygienic-treatment.ts';
import { landLease } from './permits/land-lease.ts';
import { lodgingChange, lodgingClosing, lodgingNotification } from './permits/lodging-notification.ts';
import { lotteryRegistration } from './permits/lottery-registration.ts';
import { medicineChange, medicineClosing, medicineNotification } from './permits/medicine-notification.ts';
import { nicotineNotification } from './permits/nicotine-notification.ts';
import { oilSeparator } from './permits/oil-separator.ts';
import { pesticideNotification, pesticidePermit } from './permits/pesticides.ts';
import { pool } from './permits/pool.ts';
import { forming } from './permits/prerequisites.ts';
import {
  afterSchoolApproval,
  huvudmanChange,
  pedagogicalCareApproval,
  preschoolApproval,
  preschoolClosing,
  schoolApproval,
  schoolClosing,
  schoolPeopleChange,
} from './permits/preschool-approval.ts';
import { publicEvent } from './permits/public-event.ts';
import { publicEventNotification } from './permits/public-event-notification.ts';
import { publicPlace, publicPlaceStall } from './permits/public-place.ts';
import { pyrotechnicsPermit, rocketPermit } from './permits/pyrotechnics-permit.ts';
import { xrayNotification, xrayPermit } from './permits/radiation.ts';
import { redundancyNotices } from './permits/redundancy-notice.ts';
import { refrigerants } from './permits/refrigerants.ts';
import { remediationNotification } from './permits/remediation-notification.ts';
import { roadAccess } from './permits/road-access.ts';
import { roadAreaPermit } from './permits/road-area-permit.ts';
import { roadRacePermit } from './permits/road-race-permit.ts';
import { roadsidePermit } from './permits/roadside-permit.ts';
import { schoolPremises } from './permits/school-premises.ts';
import { secondHandAuction, secondHandClosing, secondHandRegistration } from './permits/second-hand-registration.ts';
import { sewageNotification, sewagePermit } from './permits/sewage-permit.ts';
import { shorelineCounty } from './permits/shoreline-county.ts';
import { shorelineDispensation } from './permits/shoreline-dispensation.ts';
import { signPermit } from './permits/sign-permit.ts';
import { solarium } from './permits/solarium.ts';
import { taxChange } from './permits/tax-change.ts';
import { taxDeregistration, tillDeregistration } from './permits/tax-deregistration.ts';
import { taxRegistration } from './permits/tax-registration.ts';
import { tobaccoLicence, tobaccoWholesale } from './permits/tobacco-licence.ts';
import {
  electricalWork,
  financialRegistration,
  firearmsTrade,
  moneyLaunderingRegister,
  pawnbroking,
} from './permits/trades.ts';
import {
  busTransportPermit,
  drivingSchool,
  estateAgency,
  financialServices,
  goodsTransportPermit,
  guarding,
  taxiClosing,
  taxiPermit,
  trafficPeopleChange,
} from './permits/transport.ts';
import {
  compost,
  vehicleDismantler,
  vehicleDismantlerEnd,
  wasteCollection,
  wasteStorage,
  wasteTreatment,
} from './permits/waste-storage.ts';
import { wasteTransport, wasteTransportNotification, wasteTransportOwn } from './permits/waste-transport.ts';
import { waterRegistration } from './permits/water-registration.ts';
import { waterNotification, waterPermit } from './permits/water-works.ts';
import { givenFacts, questions } from './questions.ts';
import { requirements } from './requirements.ts';
import { retired } from './retired.ts';

/** What an installation says of its own bodies: put in when the functions are built (`lib/values/`), and nothing in the sources alone. */
declare const INSTALLED_VALUES: Values | undefined;

/** All definitions, in the order in which a person would think of them. */
export const definitions: Definitions = {
  questions,
  givenFacts,
  requirements,
  departments,
  municipalities: [koping, arboga, kungsor, sala],
  permits: [
    foodRegistration,
    foodApproval,
    sproutApproval,
    primaryProduction,
    foodAgencyRegistration,
    foodContact,
    foodChange,
    foodClosing,
    waterRegistration,
    changeOfUse,
    buildingPermit,
    heatPumpOnFront,
    solarOnFront,
    buildingNotification,
    facilityPermit,
    demolitionPermit,
    demolitionNotification,
    groundWorksPermit,
    shorelineDispensation,
    shorelineCounty,
    waterNotification,
    waterPermit,
    roadsidePermit,
    roadAccess,
    greaseSeparator,
    oilSeparator,
    sewagePermit,
    sewageNotification,
    heatPump,
    heatPumpPermit,
    cisternNotification,
    remediationNotification,
    alcoholLicence,
    alcoholClosed,
    alcoholTemporary,
    alcoholTemporaryClosed,
    alcoholCatering,
    alcoholChange,
    alcoholManufacture,
    alcoholWholesale,
    farmSaleLicence,
    alcoholTaste,
    alcoholTasteNotice,
    alcoholNotice,
    alcoholClosing,
    beerNotification,
    tobaccoLicence,
    tobaccoWholesale,
    nicotineNotification,
    ecigNotification,
    nicotineFromAbroad,
    distanceSale,
    productNotification,
    tobaccoReport,
    tobaccoChange,
    tobaccoClosing,
    medicineNotification,
    medicineChange,
    medicineClosing,
    explosivesSale,
    explosivesTakenOver,
    secondHandRegistration,
    secondHandAuction,
    landLease,
    publicPlace,
    publicPlaceStall,
    foodTruckSite,
    roadAreaPermit,
    publicEvent,
    publicEventNotification,
    roadRacePermit,
    combatSportPermit,
    pyrotechnicsPermit,
    rocketPermit,
    blastingPermit,
    lotteryRegistration,
    gamblingLicence,
    flammableGoods,
    flammableGoodsTakenOver,
    goodsTakeoverNotice,
    goodsPeopleChange,
    hygienicTreatment,
    aestheticRegistration,
    aestheticChange,
    aestheticDeregistration,
    solarium,
    pool,
    schoolPremises,
    preschoolApproval,
    afterSchoolApproval,
    pedagogicalCareApproval,
    schoolApproval,
    huvudmanChange,
    schoolPeopleChange,
    preschoolClosing,
    schoolClosing,
    ivoCarePermit,
    ivoCareChange,
    ivoPeopleChange,
    ownAssistants,
    healthCareRegistration,
    healthCareChange,
    dentalPermit,
    careClosing,
    healthCareClosing,
    animalPermit,
    stableExamination,
    animalPlace,
    animalVisits,
    animalShow,
    animalTransport,
    bees,
    animalByProducts,
    plantSale,
    animalClosing,
    plantClosing,
    animalCare,
    animalCareChange,
    animalCareClosing,
    xrayNotification,
    xrayPermit,
    taxiPermit,
    goodsTransportPermit,
    busTransportPermit,
    trafficPeopleChange,
    taxiClosing,
    drivingSchool,
    estateAgency,
    guarding,
    financialServices,
    financialRegistration,
    moneyLaunderingRegister,
    pawnbroking,
    firearmsTrade,
    electricalWork,
    environmentalNotification,
    environmentalDecision,
    environmentalPermit,
    environmentTakeover,
    environmentChange,
    coolingTowerNotification,
    coolingTowerChange,
    refrigerants,
    wasteStorage,
    wasteTreatment,
    vehicleDismantler,
    vehicleDismantlerEnd,
    wasteTransport,
    wasteTransportOwn,
    wasteTransportNotification,
    wasteCollection,
    compost,
    animalsInTown,
    dungYard,
    pesticidePermit,
    pesticideNotification,
    dangerousChemicals,
    lodgingNotification,
    lodgingChange,
    lodgingClosing,
    secondHandClosing,
    signPermit,
    companyRegistration,
    branchRegistration,
    beneficialOwner,
    advertisingPermit,
    taxRegistration,
    cashRegister,
    constructionSiteRegistration,
    companyChange,
    taxChange,
    ...redundancyNotices,
    taxDeregistration,
    tillDeregistration,
    companyDeregistration,
    companyLiquidation,
  ],
  events: [
    openRestaurant,
    takeOverRestaurant,
    foodTruck,
    catering,
    foodShop,
    farmShop,
    kiosk,
    openShop,
    onlineShop,
    hairdresser,
    tattooPiercing,
    beautySalon,
    gym,
    poolSpa,
    healthCare,
    lodging,
    camping,
    preschool,
    careService,
    vehicleWorkshop,
    carWashFuel,
    smallIndustry,
    wasteBusiness,
    publicEventEvent,
    usePublicPlace,
    buildWithSign,
    takeOverBusiness,
    changeBusiness,
    closeBusiness,
    office,
    somethingElse,
  ],
  forming,
  reminders: [...reminders, ...careReminders],
  obstacles: [...obstacles, ...careObstacles],
  retired,
  knownIds,
};

const written = typeof INSTALLED_VALUES === 'undefined' ? definitions : withValues(definitions, INSTALLED_VALUES);

/**
 * The catalogue of this installation. A contradiction stops every program that loads it from its sources, with a message that
 * says where; the functions that are built have it as it was when they were (`functions/built-catalogue.ts`).
 */
export const catalogue: Catalogue = defineCatalogue(written);
