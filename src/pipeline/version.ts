/** The version of rapporteur that every report's `coder` names; a test holds it to package.json's. */
export const VERSION = '0.1.0'
