/** Words beside a name that tell “he” from “she”. */
export const HE_WORDS: ReadonlySet<string> = new Set(
  `mr sir lord king prince duke baron count father brother son husband uncle nephew grandfather grandson dad boyfriend
   chairman spokesman congressman councilman assemblyman businessman policeman statesman ombudsman patrolman
   councilman landlord actor pope monk imam cardinal widower lad man`.split(/\s+/),
)
export const SHE_WORDS: ReadonlySet<string> = new Set(
  `mrs ms miss dame lady queen princess duchess baroness countess mother sister daughter wife aunt niece grandmother
   granddaughter mom mum girlfriend chairwoman spokeswoman congresswoman councilwoman assemblywoman businesswoman
   policewoman actress hostess nun widow woman`.split(/\s+/),
)
