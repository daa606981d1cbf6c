/** The languages that are read and written here. The package has its own word for them so that it depends on nobody. */
export type Language = 'zh' | 'en';
