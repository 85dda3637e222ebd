import Foundation

// libFuzzer brings `main`, and calls these two: `Fuzz NAME [its options]`. Without a name the
// targets are listed, with the longest input and the seeds of each; `Fuzz NAME seeds FOLDER` writes
// the inputs that a target makes for itself.

/// Set once, before the first input; the callback has no room for a context.
nonisolated(unsafe) private var target = FuzzTarget.all[0]

@_cdecl("LLVMFuzzerInitialize")
func chooseTarget(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> Int32 {
  guard count.pointee > 1, let name = arguments.pointee[1].map({ String(cString: $0) }) else {
    for target in FuzzTarget.all {
      print(target.name, target.longest, target.seeds.joined(separator: " "))
    }
    leave(0)
  }
  guard let chosen = FuzzTarget.all.first(where: { $0.name == name }) else {
    FileHandle.standardError.write(Data("Fuzz: there is no target '\(name)'\n".utf8))
    leave(64)
  }
  target = chosen
  if count.pointee == 4, let word = arguments.pointee[2], String(cString: word) == "seeds",
    let folder = arguments.pointee[3].map({ String(cString: $0) })
  {
    leave(writeSeeds(to: folder))
  }
  // The name is ours; libFuzzer gets the rest.
  arguments.pointee[1] = arguments.pointee[0]
  arguments.pointee += 1
  count.pointee -= 1
  return 0
}

/// Ends without the search for leaks, which is meant for inputs.
private func leave(_ status: Int32) -> Never {
  fflush(nil)
  _exit(status)
}

/// Writes the inputs that the target makes for itself.
private func writeSeeds(to folder: String) -> Int32 {
  do {
    for (number, seed) in try target.made().enumerated() {
      try Data(seed).write(to: URL(fileURLWithPath: "\(folder)/made-\(number)"))
    }
    return 0
  } catch {
    FileHandle.standardError.write(Data("Fuzz: \(error)\n".utf8))
    return 70
  }
}

/// An error is what damaged input deserves; only a trap, a leak, an endless loop or too much
/// memory is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
func tryInput(_ bytes: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  try? target.run(Array(UnsafeBufferPointer(start: bytes, count: size)))
  return 0
}
