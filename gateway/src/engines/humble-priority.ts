/** How processes are run that nobody waits for: whatever speaks to a visitor goes first. From 0, as most are, to 19. */
export const humblePriority = 10;
