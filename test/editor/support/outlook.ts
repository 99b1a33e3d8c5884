/** Thirteen to twenty in three years is 15.4% a year. Short lines, so that no finding is drawn on two rows. */
export const agreeing = `# Outlook

Revenue grew from $13.0 trillion in 2022 to $20.0 trillion in 2025,
a CAGR of 15.4%.
`;

export const contradicting = agreeing.replace('15.4%', '10%');
