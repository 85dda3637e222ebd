import Foundation
import Testing

/// Malformed inputs made by an independent program, given to the real executable.
@Suite struct MalformedInputTests {
  private struct Index: Decodable {
    struct Input: Decodable {
      let path, expect: String
    }
    let malformed: [Input]
  }

  private static let committed = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("DatasetsTests/Fixtures/forms").path

  private static let roots =
    [committed] + (ProcessInfo.processInfo.environment["MACOW_FIXTURES"].map { [$0] } ?? [])

  /// Inputs that may be refused or taken, and are taken.
  private static let accepted: Set<String> = ["bad/cifar_not_gzip.tar.gz"]
  /// Inputs that may be taken or refused, and are refused; lone images are no data set.
  private static let refused: Set<String> = [
    "bad/npy_fortran.npy", "bad/cifar_pickle_fortran_order", "bad/png_is_jpeg.png",
    "bad/png_itxt_bomb.png",
  ]

  @Test(arguments: roots) func oneClearLineOrTheImages(_ root: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: root + "/index.json"))
    let place = try Workplace()
    for input in try JSONDecoder().decode(Index.self, from: data).malformed {
      let output = try place.run("digest", "\(root)/\(input.path)", "--json")
      let isTaken =
        Self.accepted.contains(input.path)
        || input.expect.hasPrefix("accept") && !Self.refused.contains(input.path)
      if isTaken {
        #expect(output.status == 0, "\(input.path): \(output.err)")
        #expect(output.out.contains("concat_sha256"), "\(input.path)")
      } else {
        #expect(output.status == 65, "\(input.path) exited with \(output.status)")
        #expect(output.out.isEmpty, "\(input.path)")
        let lines = output.err.split(separator: "\n")
        #expect(lines.count == 1, "\(input.path): \(output.err)")
        #expect(lines.first?.hasPrefix("macow-ingest: ") ?? false, "\(input.path): \(output.err)")
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: "/tmp/macow_escape"))
  }
}
