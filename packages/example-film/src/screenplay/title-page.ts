/** The title page, as Fountain writes it. */
export const titlePage = `Title: MUSIC ABOARD
Credit: written by
Author: Morwenna Blake
Source: An original screenplay
Draft date: White draft
Contact:
    Flying Sardine Films
    2 Rope Walk, Penmarrow PM1 2FS
    office@callboard.example`
