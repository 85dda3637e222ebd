import Experiments

extension Checklist {
  /// The ML Reproducibility Checklist v2.0 of 7 April 2020.
  static let mlrc2 = Checklist(
    name: .mlrc2, title: "ML Reproducibility Checklist v2.0",
    items: [
      ChecklistItem(
        "M1", "Setting", "Are the mathematical setting, the algorithm and the model described?"
      ) { $0.model },
      ChecklistItem("M2", "Assumptions", "Are the assumptions explained?") { $0.assumptions },
      ChecklistItem(
        "M3", "Complexity", "Is the cost in time, memory and samples analysed?"
      ) { $0.complexity },
      ChecklistItem("T1", "Theory: claim", "Is each theoretical claim stated?") { $0.theory },
      ChecklistItem("T2", "Theory: proof", "Is there a full proof of each claim?") { $0.theory },
      ChecklistItem(
        "D1", "Statistics of the data", "Are the relevant statistics of the data given?"
      ) { $0.dataStatistics },
      ChecklistItem(
        "D2", "Splits", "Are the training, validation and test splits given in detail?"
      ) { $0.splits },
      ChecklistItem(
        "D3", "Exclusions and preprocessing",
        "Is it said what data were left out, and every step of preprocessing?"
      ) { $0.preprocessing },
      ChecklistItem(
        "D4", "Download", "Is there a link to download the data or the simulator?"
      ) { $0.dataLink },
      ChecklistItem(
        "D5", "New data", "For new data: is the collection described, with its quality control?"
      ) { $0.newData },
      ChecklistItem("C1", "Dependencies", "Are the dependencies specified?") { $0.dependencies },
      ChecklistItem("C2", "Training code", "Is the training code available?") { $0.trainingCode },
      ChecklistItem(
        "C3", "Evaluation code", "Is the evaluation code available?"
      ) { $0.evaluationCode },
      ChecklistItem("C4", "Trained models", "Are trained models available?") { $0.trainedModels },
      ChecklistItem(
        "C5", "README", "Does a README show the results with the exact command for each?"
      ) { $0.readme },
      ChecklistItem(
        "R1", "Hyper-parameters",
        "Are the ranges that were considered, the way to the best, and all values used on record?"
      ) { $0.hyperparameters },
      ChecklistItem(
        "R2", "Number of runs", "Is the exact number of training and evaluation runs given?"
      ) { $0.runCounts },
      ChecklistItem(
        "R3", "Measure", "Is the measure or statistic that is reported defined exactly?"
      ) { $0.measure },
      ChecklistItem(
        "R4", "Tendency and variation",
        "Do results come with a central tendency and variation, such as a mean and error bars?"
      ) { $0.tendencyWithErrorBars },
      ChecklistItem(
        "R5", "Run time", "Is the average run time of each result given, or its energy?"
      ) { $0.runTime },
      ChecklistItem(
        "R6", "Infrastructure", "Is the computing infrastructure described?"
      ) { $0.infrastructure },
    ])
}
