import ArgumentParser
import Configurations
import Console
import Experiments
import Models
import Shards
import Torch

/// Runs a command's body; any error becomes one line on stderr and the exit code it deserves.
func reporting(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let error as CommandFailure {
    throw reportFailure(error, as: "macow-train")
  } catch {
    guard let status = exitStatus(of: error) else { throw error }
    throw reportFailure(
      CommandFailure(String(describing: error), status: status), as: "macow-train")
  }
}

/// The exit code that an error of the libraries deserves; nil for one that is an exit code itself.
private func exitStatus(of error: any Error) -> ExitStatus? {
  switch error {
  case is ExitCode: nil
  case is ConfigurationError, is ModelError: .usage
  case ShardError.missing, ShardError.cannotRead: .missingInput
  case let error as PlanError:
    switch error {
    case .unknownExperiment, .unknownConfiguration, .unknownRun: .missingInput
    case .trialsMissing, .noWinner, .undecided: .finding
    case .held: .held
    default: .usage
    }
  case let error as RunStoreError:
    switch error {
    case .missing, .unknownDataset: .missingInput
    case .datasetConflict, .datasetInUse: .usage
    default: .database
    }
  case let error as SpoolError:
    switch error {
    case .cannotWrite: .cannotWrite
    case .held: .held
    case .unreadable: .missingInput
    case .notInDatabase: .database
    case .damaged, .behindDatabase, .misplaced: .badData
    }
  case let error as RecoveryError:
    switch error {
    case .exists: .usage
    case .noSpools: .missingInput
    case .incomplete: .badData
    }
  case let error as TorchError:
    switch error {
    case .badFile(_, let reason):
      reason.hasPrefix("it cannot be written") ? .cannotWrite : .badData
    case .libraryMissing: .missingInput
    case .failed, .outOfMemory, .processLost: .internalError
    }
  default: .badData
  }
}
