/**
 * Runs every task, also those after one that fails, and tells of each failure by its name and kind:
 * what a database says can quote what somebody wrote.
 */
export const runEach = async (
  tasks: Record<string, () => Promise<unknown>>,
  tell: (failure: string) => void,
): Promise<void> => {
  for (const [name, task] of Object.entries(tasks)) {
    try {
      await task();
    } catch (error) {
      tell(`Idésluss could not ${name}: ${error instanceof Error ? error.name : typeof error}`);
    }
  }
};
