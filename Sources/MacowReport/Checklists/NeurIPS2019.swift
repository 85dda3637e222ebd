import Experiments

extension Checklist {
  /// The questions of NeurIPS 2019, which are those of the ML Reproducibility Checklist v1.2.
  static let neurips2019 = Checklist(
    name: .neurips2019, title: "NeurIPS 2019 reproducibility questions",
    items: [
      ChecklistItem(
        "A1", "Model", "Are the model or algorithm and its mathematical setting described?"
      ) { $0.model },
      ChecklistItem(
        "A2", "Complexity", "Is the cost in time, memory and samples analysed?"
      ) { $0.complexity },
      ChecklistItem(
        "A3", "Source code", "Can the source code be had, with all that it depends on?"
      ) { $0.sourceCode },
      ChecklistItem("T1", "Theory: result", "Is each theoretical result stated?") { $0.theory },
      ChecklistItem(
        "T2", "Theory: assumptions", "Are all assumptions spelled out?"
      ) { $0.theory },
      ChecklistItem("T3", "Theory: proof", "Is there a full proof of each claim?") { $0.theory },
      ChecklistItem(
        "E1", "Data collection", "How were the data collected, and how many samples are there?"
      ) { $0.dataCollection },
      ChecklistItem(
        "E2", "Link to the data", "Is there a link to the data or to the simulator?"
      ) { $0.dataLink },
      ChecklistItem(
        "E3", "Exclusions and preprocessing",
        "Is it said what data were left out, and what was done to the rest beforehand?"
      ) { $0.preprocessing },
      ChecklistItem(
        "E4", "Splits", "Is it said how samples were dealt to training, validation and test?"
      ) { $0.splits },
      ChecklistItem(
        "E5", "Hyper-parameters",
        "Are the ranges that were considered, the way to the best, and all values used on record?"
      ) { $0.hyperparameters },
      ChecklistItem(
        "E6", "Number of runs", "Is the exact number of training and evaluation runs given?"
      ) { $0.runCounts },
      ChecklistItem(
        "E7", "How it was run", "Is it described how the experiments were run?"
      ) { $0.commands },
      ChecklistItem(
        "E8", "Measure", "Is the measure or statistic that is reported defined exactly?"
      ) { $0.measure },
      ChecklistItem("E9", "Error bars", "Are the error bars defined?") { $0.errorBars },
      ChecklistItem(
        "E10", "Tendency and variation",
        "Do results come with a central tendency and with their variation?"
      ) { $0.tendency },
      ChecklistItem(
        "E11", "Infrastructure", "Is the computing infrastructure described?"
      ) { $0.infrastructure },
    ])
}
