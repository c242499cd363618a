/** Lets others have their turn in between: who types waits for no longer than one piece of work. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
