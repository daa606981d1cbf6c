type Names = readonly [one: string, many: string];

const lengths: Readonly<Record<string, string>> = {
  km: 'kilometer',
  m: 'meter',
  cm: 'centimeter',
  mm: 'millimeter',
  μm: 'micrometer',
};

/** One and many of the units that halls write by their signs, spelt as pronouncing dictionaries have them. */
export const units: Readonly<Record<string, Names>> = {
  ...Object.fromEntries(
    Object.entries(lengths).flatMap(([sign, name]): [string, Names][] => [
      [sign, [name, `${name}s`]],
      [`${sign}2`, [`square ${name}`, `square ${name}s`]],
      [`${sign}3`, [`cubic ${name}`, `cubic ${name}s`]],
    ]),
  ),
  'km/h': ['kilometer per hour', 'kilometers per hour'],
  kg: ['kilogram', 'kilograms'],
  g: ['gram', 'grams'],
  mg: ['milligram', 'milligrams'],
  l: ['liter', 'liters'],
  L: ['liter', 'liters'],
  ml: ['milliliter', 'milliliters'],
  kW: ['kilowatt', 'kilowatts'],
  kWh: ['kilowatt hour', 'kilowatt hours'],
  min: ['minute', 'minutes'],
  mins: ['minute', 'minutes'],
  h: ['hour', 'hours'],
  hr: ['hour', 'hours'],
  hrs: ['hour', 'hours'],
  lb: ['pound', 'pounds'],
  lbs: ['pound', 'pounds'],
  ft: ['foot', 'feet'],
  GB: ['gigabyte', 'gigabytes'],
  MB: ['megabyte', 'megabytes'],
  '°C': ['degree Celsius', 'degrees Celsius'],
  '°F': ['degree Fahrenheit', 'degrees Fahrenheit'],
  '°': ['degree', 'degrees'],
};
