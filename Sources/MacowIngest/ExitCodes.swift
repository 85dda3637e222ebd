internal import ArgumentParser
internal import Console
internal import Datasets
internal import Experiments
internal import Shards

/// Runs a command's body; any error becomes one line on stderr and the exit code it deserves.
func reporting(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let error as CommandFailure {
    throw reportFailure(error, as: "macow-ingest")
  } catch {
    let failure = CommandFailure(String(describing: error), status: exitStatus(of: error))
    throw reportFailure(failure, as: "macow-ingest")
  }
}

/// The exit code that an error of the libraries deserves.
private func exitStatus(of error: any Error) -> ExitStatus {
  switch error {
  case let error as ShardError:
    switch error {
    case .missing: .missingInput
    case .cannotWrite, .busy, .exists: .cannotWrite
    case .outOfRange, .unfinished: .usage
    case .codecFailed: .internalError
    default: .badData
    }
  case DatasetError.missing: .missingInput
  case DatasetError.ambiguous, DatasetError.mixed, DatasetError.unknownPreprocessing: .usage
  case DatasetError.noRoom: .cannotWrite
  case let error as RunStoreError:
    switch error {
    case .missing, .unknownDataset: .missingInput
    case .datasetConflict, .datasetInUse: .usage
    default: .database
    }
  default: .badData
  }
}
