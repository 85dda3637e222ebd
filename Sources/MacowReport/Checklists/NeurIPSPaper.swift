import Experiments

extension Checklist {
  /// The NeurIPS paper checklist with 16 questions, since 2025.
  static let neurips = Checklist(
    name: .neurips, title: "NeurIPS paper checklist",
    items: [
      ChecklistItem(
        "1", "Claims", "Do abstract and introduction claim what the results show?"
      ) { $0.claims },
      ChecklistItem(
        "2", "Limitations", "Does the paper discuss the limitations of the work?"
      ) { $0.limitations },
      ChecklistItem(
        "3", "Theory", "Does each theoretical result come with its assumptions and a proof?"
      ) { $0.theory },
      ChecklistItem(
        "4", "Reproducible results", "Is everything disclosed that repeating the results takes?"
      ) { $0.reproducibility },
      ChecklistItem(
        "5", "Open data and code",
        "Are data and code open, with the commands that reproduce the results?"
      ) { $0.openAccess },
      ChecklistItem(
        "6", "Settings",
        "Are splits, hyper-parameters, how they were chosen, and the optimiser specified?"
      ) { $0.settings },
      ChecklistItem(
        "7", "Statistical significance",
        "Do results have error bars that say what varies, how they were computed, and what they are?"
      ) { $0.significance },
      ChecklistItem(
        "8", "Compute",
        "Are workers, memory and time of each run given, and the total with failed runs?"
      ) { $0.compute },
      ChecklistItem(
        "9", "Code of ethics", "Does the work conform with the code of ethics?"
      ) { _ in
        .todo("Read the code of ethics and say whether the work conforms, or deviates and why.")
      },
      ChecklistItem(
        "10", "Broader impact", "Are good and bad effects on society discussed?"
      ) { _ in
        .todo("Discuss possible effects on society, or answer na and say why there are none.")
      },
      ChecklistItem(
        "11", "Safeguards", "Are there safeguards where a release could be misused?"
      ) { _ in .todo("Describe safeguards of released models or data, or answer na.") },
      ChecklistItem(
        "12", "Licences", "Are the makers of used assets credited, and licences respected?"
      ) { $0.licences },
      ChecklistItem(
        "13", "New assets", "Are new assets documented, and is the documentation with them?"
      ) { $0.newAssets },
      ChecklistItem(
        "14", "Human subjects", "Are instructions to and payment of participants given?"
      ) { $0.participants },
      ChecklistItem(
        "15", "Review board", "Did a review board approve research with participants?"
      ) { $0.participants },
      ChecklistItem(
        "16", "Use of language models",
        "Is the use of LLMs declared where they are part of the method?"
      ) { $0.languageModels },
    ])
}
