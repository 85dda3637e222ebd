/// What the records say about files in the folder of the runs, for whoever clears it up.
public struct RunFiles: Sendable {
  /// Ids of the runs that were removed.
  public internal(set) var removedRuns: Set<String> = []
  /// Ids of the runs that a process works on; nothing of theirs may be touched.
  public internal(set) var openRuns: Set<String> = []
  /// Ids of all other runs.
  public internal(set) var runs: Set<String> = []
  /// Paths of files on record that are not deleted, relative to the folder of the runs.
  public internal(set) var recorded: Set<String> = []
  /// Those among them that are checkpoints, neither the newest nor of the epoch that is chosen.
  public internal(set) var spareCheckpoints: Set<String> = []
  /// Experiments of which every run was removed; their names can be given free.
  public internal(set) var emptyExperiments: [String] = []
}
