import Console

/// What Slurm runs for every task of the array.
struct SlurmScript {
  let plan: SlurmPlan
  /// The plan's file.
  let planPath: String
  /// Number of runs.
  var count: Int { plan.lines.count }

  /// The script: POSIX sh, whatever the paths hold.
  var text: String {
    """
    #!/bin/sh
    # \(plan.experiment): \(count) run\(count == 1 ? "" : "s"), one a task of a Slurm job array.
    # Task N trains line N of the plan. Some time before the limit Slurm sends USR1 to this script;
    # the program then saves its state and ends with \(requeue). The task goes back into the queue and
    # later continues from that state, bit for bit, on whatever machine it lands.

    program=\(ShellQuoting.quoted(plan.program))
    plan=\(ShellQuoting.quoted(planPath))

    # Until the program listens, a warning must not end it.
    trap '' USR1
    "$program" task "$plan" "$SLURM_ARRAY_TASK_ID" &
    child=$!

    # Slurm warns this script alone, but ends all processes of the task by itself.
    interrupted=no
    trap 'interrupted=yes; kill -USR1 "$child" 2>/dev/null' USR1
    trap 'interrupted=yes' TERM

    # A signal ends wait; only a wait that none ended tells how the program did.
    wait "$child"
    status=$?
    while [ "$interrupted" = yes ]; do
      interrupted=no
      wait "$child"
      again=$?
      [ "$again" -eq 127 ] || status=$again
    done

    if [ "$status" -eq \(requeue) ]; then
      scontrol requeue "${SLURM_ARRAY_JOB_ID}_${SLURM_ARRAY_TASK_ID}" ||
        echo "the task could not be requeued; launch again to go on" >&2
    fi
    exit "$status"

    """
  }

  private var requeue: Int32 { ExitStatus.requeue.rawValue }

  /// The arguments of `sbatch`.
  ///
  /// - Parameters:
  ///   - scriptPath: Where the script lies.
  ///   - folder: Where the tasks' logs go.
  ///   - options: What a task needs.
  ///   - workingFolder: Where the tasks start.
  /// - Returns: The arguments.
  func arguments(
    scriptPath: String, logs folder: String, options: SlurmOptions, workingFolder: String
  ) -> [String] {
    let limit = options.concurrent.map { "%\($0)" } ?? ""
    // Slurm replaces %a by the index; a percent sign of the path itself is doubled.
    let path = folder.split(separator: "%", omittingEmptySubsequences: false).joined(
      separator: "%%")
    return [
      "--parsable", "--job-name=\(plan.jobName)", "--array=0-\(count - 1)\(limit)", "--requeue",
      "--signal=B:USR1@\(options.warning)", "--open-mode=append", "--output=\(path)/task-%a.log",
      "--chdir=\(workingFolder)",
    ] + options.resources + [scriptPath]
  }
}
