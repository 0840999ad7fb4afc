/** Bundles modules by name into a folder, one file for each and what they share. */
export function bundleModules(input: Readonly<Record<string, string>>, outDir: string): Promise<void>

/** Bundles the press into a folder, one file for each command; it appears whole or not at all. */
export function bundlePress(folder: string): Promise<void>
