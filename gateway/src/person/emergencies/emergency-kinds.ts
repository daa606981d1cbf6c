/** What needs people at once, whatever else was asked. */
export const emergencies = ['self-harm', 'medical', 'danger', 'missing-person', 'fraud'] as const;

export type Emergency = (typeof emergencies)[number];
