import Configurations
import Testing

@Suite struct SeedStreamsTests {
  /// Computed once with `printf 'macow-seed-v1\n…' | sha256sum`; a change would orphan every run.
  @Test(
    arguments: [
      (0, .initialize, nil, 0x214C_6544_3F5E_BC04),
      (1, .initialize, nil, 0xBF24_5F37_5D1C_DA6C),
      (1, .order, 0, 0xA0CB_8A52_8BDE_2638),
      (1, .order, 1, 0xAE28_5C33_1FBD_9749),
      (1, .augment, 17, 0xA5FD_018D_5F0D_F101),
      (1, .dequantize, 1000, 0x5E87_2E63_1832_3DC9),
      (7, .sample, nil, 0xEC4C_C5ED_E6A1_F564),
      (7, .evaluate, 3, 0x6285_53A6_75E4_54C0),
      (0, .carve, nil, 0x5F2E_7D1A_753C_7D91),
      (9007199254740992, .order, 12, 0xBB87_627B_14B9_4F4B),
    ] as [(Int, SeedStreams.Name, Int?, UInt64)])
  func valuesArePinned(seed: Int, name: SeedStreams.Name, index: Int?, expected: UInt64) {
    #expect(SeedStreams(seed: seed).seed(name, index: index) == expected)
  }

  @Test func streamsAndStepsAndSeedsDiffer() {
    var seen: Set<UInt64> = []
    for seed in 0..<20 {
      for name in SeedStreams.Name.allCases {
        seen.insert(SeedStreams(seed: seed).seed(name))
        for index in 0..<20 { seen.insert(SeedStreams(seed: seed).seed(name, index: index)) }
      }
    }
    #expect(seen.count == 20 * SeedStreams.Name.allCases.count * 21)
  }
}
