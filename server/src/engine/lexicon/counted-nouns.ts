/**
 * English nouns that tell what a number counts: "1.2 million users", "12,000 shipments". In the plural; those of people
 * are one unit, the others are told apart by their own names.
 */
export const PEOPLE_EN =
  'users subscribers customers clients consumers shoppers buyers passengers travellers travelers visitors tourists guests members employees workers staff staffers jobseekers students pupils teachers graduates patients nurses doctors physicians citizens migrants immigrants refugees voters drivers riders players viewers listeners readers followers creators developers engineers scientists researchers farmers fishermen soldiers officers children adults men women investors shareholders depositors borrowers taxpayers pensioners retirees beneficiaries claimants applicants candidates donors volunteers delegates attendees participants respondents survivors victims casualties merchants traders couriers'.split(
    ' ',
  );

export const THINGS_EN =
  'accounts shipments deliveries orders parcels packages letters tickets bookings reservations downloads installs sessions views clicks messages calls emails searches policies loans mortgages cards contracts deals licences licenses permits patents applications claims complaints cases deaths births infections surgeries operations tests prescriptions homes houses dwellings apartments flats rooms offices buildings stores shops outlets branches restaurants hotels supermarkets warehouses factories schools universities hospitals clinics libraries museums pharmacies stations ports airports banks startups enterprises businesses brands suppliers retailers dealers dealerships wells mines turbines panels chargers batteries robots machines computers laptops smartphones phones handsets tablets devices servers chips wafers cameras televisions refrigerators sensors satellites aircraft planes helicopters ships vessels boats tankers trains locomotives wagons buses trucks lorries vans motorcycles bicycles bikes scooters tractors containers pallets crates cartons bottles cans meals eggs trees saplings cattle cows sheep pigs hogs chickens horses books copies titles songs films episodes games votes seats lessons courses jobs vacancies positions posts'.split(
    ' ',
  );
