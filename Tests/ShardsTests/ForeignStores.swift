/// Stores written by other programs, file by file in base64.
///
/// The pixels of all three are
/// `pixels`, the labels `labels`.
enum ForeignStores {
  static let labels: [UInt16] = [3, 0, 65535, 256, 7, 9, 1]

  /// uint8 `[7, 6, 5, 3]`.
  static let pixels: [UInt8] = (0..<7 * 6 * 5 * 3).map { at in
    let noise = UInt8(truncatingIfNeeded: (UInt32(at) &* 2_654_435_761) >> 13)
    return noise / 16 + UInt8(at / 3 % 5) * 20
  }

  static let all: [(name: String, files: [String: String])] = [
    (
      "zarr-python: blosc lz4 in shards, index first; plain zstd labels",
      [
        "zarr.json":
          "ewogICJhdHRyaWJ1dGVzIjoge30sCiAgInphcnJfZm9ybWF0IjogMywKICAibm9kZV90eXBlIjogImdy"
          + "b3VwIgp9",
        "train/zarr.json":
          "ewogICJhdHRyaWJ1dGVzIjoge30sCiAgInphcnJfZm9ybWF0IjogMywKICAibm9kZV90eXBlIjogImdy"
          + "b3VwIgp9",
        "train/images/zarr.json":
          "ewogICJzaGFwZSI6IFsKICAgIDcsCiAgICA2LAogICAgNSwKICAgIDMKICBdLAogICJkYXRhX3R5cGUi"
          + "OiAidWludDgiLAogICJjaHVua19ncmlkIjogewogICAgIm5hbWUiOiAicmVndWxhciIsCiAgICAiY29u"
          + "ZmlndXJhdGlvbiI6IHsKICAgICAgImNodW5rX3NoYXBlIjogWwogICAgICAgIDQsCiAgICAgICAgNiwK"
          + "ICAgICAgICA1LAogICAgICAgIDMKICAgICAgXQogICAgfQogIH0sCiAgImNodW5rX2tleV9lbmNvZGlu"
          + "ZyI6IHsKICAgICJuYW1lIjogImRlZmF1bHQiLAogICAgImNvbmZpZ3VyYXRpb24iOiB7CiAgICAgICJz"
          + "ZXBhcmF0b3IiOiAiLyIKICAgIH0KICB9LAogICJmaWxsX3ZhbHVlIjogMCwKICAiY29kZWNzIjogWwog"
          + "ICAgewogICAgICAibmFtZSI6ICJzaGFyZGluZ19pbmRleGVkIiwKICAgICAgImNvbmZpZ3VyYXRpb24i"
          + "OiB7CiAgICAgICAgImNodW5rX3NoYXBlIjogWwogICAgICAgICAgMiwKICAgICAgICAgIDYsCiAgICAg"
          + "ICAgICA1LAogICAgICAgICAgMwogICAgICAgIF0sCiAgICAgICAgImNvZGVjcyI6IFsKICAgICAgICAg"
          + "IHsKICAgICAgICAgICAgIm5hbWUiOiAiYnl0ZXMiCiAgICAgICAgICB9LAogICAgICAgICAgewogICAg"
          + "ICAgICAgICAibmFtZSI6ICJibG9zYyIsCiAgICAgICAgICAgICJjb25maWd1cmF0aW9uIjogewogICAg"
          + "ICAgICAgICAgICJ0eXBlc2l6ZSI6IDEsCiAgICAgICAgICAgICAgImNuYW1lIjogImx6NCIsCiAgICAg"
          + "ICAgICAgICAgImNsZXZlbCI6IDUsCiAgICAgICAgICAgICAgInNodWZmbGUiOiAic2h1ZmZsZSIsCiAg"
          + "ICAgICAgICAgICAgImJsb2Nrc2l6ZSI6IDAKICAgICAgICAgICAgfQogICAgICAgICAgfQogICAgICAg"
          + "IF0sCiAgICAgICAgImluZGV4X2NvZGVjcyI6IFsKICAgICAgICAgIHsKICAgICAgICAgICAgIm5hbWUi"
          + "OiAiYnl0ZXMiLAogICAgICAgICAgICAiY29uZmlndXJhdGlvbiI6IHsKICAgICAgICAgICAgICAiZW5k"
          + "aWFuIjogImxpdHRsZSIKICAgICAgICAgICAgfQogICAgICAgICAgfSwKICAgICAgICAgIHsKICAgICAg"
          + "ICAgICAgIm5hbWUiOiAiY3JjMzJjIgogICAgICAgICAgfQogICAgICAgIF0sCiAgICAgICAgImluZGV4"
          + "X2xvY2F0aW9uIjogInN0YXJ0IgogICAgICB9CiAgICB9CiAgXSwKICAiYXR0cmlidXRlcyI6IHt9LAog"
          + "ICJ6YXJyX2Zvcm1hdCI6IDMsCiAgIm5vZGVfdHlwZSI6ICJhcnJheSIsCiAgInN0b3JhZ2VfdHJhbnNm"
          + "b3JtZXJzIjogW10KfQ==",
        "train/images/c/0/0/0/0":
          "JAAAAAAAAABvAAAAAAAAAJMAAAAAAAAAbgAAAAAAAAAiHtJ5AgEhAbQAAAC0AAAAbwAAABQAAABXAAAA"
          + "/gUACwcXIh4uKjVFQT1cWFQACwcXIw8AcDZFQT1cWFQtAAQPAB5dDwBSDAcXIx8tAAAeAAQPAB5GDwAa"
          + "WR4AAA8AUggXIx8vLQAIDwAaQg8AUEI9XVlVAgEhAbQAAAC0AAAAbgAAABQAAABWAAAA/ggADAgXIx8v"
          + "KjZGQj1dWVUADAgYIx8vKw8AHj4PABYBLQAAHgAADwBeFB8vKzcPABpeHgAADwAWDS0ABA8AXiAvKzdH"
          + "DwASWi0AoCAvKzdHQj5eWlU=",
        "train/images/c/1/0/0/0":
          "JAAAAAAAAABvAAAAAAAAAJMAAAAAAAAAUQAAAAAAAADRc8ZIAgEhAbQAAAC0AAAAbwAAABQAAABXAAAA"
          + "8gABDQkYFCAvKzdHQj5eWlUPAF4wKzdHQw8AElYtAAQeAAAPAB4ZDwBWLDdHQz8eAAQPABICLQAIDwAe"
          + "FQ8AUihHQz9fLQAAHgAEDwAUDg8AUEM/X1pWAgEhAbQAAAC0AAAAUQAAABQAAAA5AAAA9QACDgkZFSEw"
          + "LChHQz9fWlYPAGVIQz9fW1YeAAQPAB4KDwAaMR4AAA8AEEQ8AB8AAQBBUAAAAAAA",
        "train/labels/zarr.json":
          "ewogICJzaGFwZSI6IFsKICAgIDcKICBdLAogICJkYXRhX3R5cGUiOiAidWludDE2IiwKICAiY2h1bmtf"
          + "Z3JpZCI6IHsKICAgICJuYW1lIjogInJlZ3VsYXIiLAogICAgImNvbmZpZ3VyYXRpb24iOiB7CiAgICAg"
          + "ICJjaHVua19zaGFwZSI6IFsKICAgICAgICA0CiAgICAgIF0KICAgIH0KICB9LAogICJjaHVua19rZXlf"
          + "ZW5jb2RpbmciOiB7CiAgICAibmFtZSI6ICJkZWZhdWx0IiwKICAgICJjb25maWd1cmF0aW9uIjogewog"
          + "ICAgICAic2VwYXJhdG9yIjogIi8iCiAgICB9CiAgfSwKICAiZmlsbF92YWx1ZSI6IDAsCiAgImNvZGVj"
          + "cyI6IFsKICAgIHsKICAgICAgIm5hbWUiOiAiYnl0ZXMiLAogICAgICAiY29uZmlndXJhdGlvbiI6IHsK"
          + "ICAgICAgICAiZW5kaWFuIjogImxpdHRsZSIKICAgICAgfQogICAgfSwKICAgIHsKICAgICAgIm5hbWUi"
          + "OiAienN0ZCIsCiAgICAgICJjb25maWd1cmF0aW9uIjogewogICAgICAgICJsZXZlbCI6IDAsCiAgICAg"
          + "ICAgImNoZWNrc3VtIjogZmFsc2UKICAgICAgfQogICAgfQogIF0sCiAgImF0dHJpYnV0ZXMiOiB7fSwK"
          + "ICAiemFycl9mb3JtYXQiOiAzLAogICJub2RlX3R5cGUiOiAiYXJyYXkiLAogICJzdG9yYWdlX3RyYW5z"
          + "Zm9ybWVycyI6IFtdCn0=",
        "train/labels/c/0":
          "KLUv/SAIQQAAAwAAAP//AAE=",
        "train/labels/c/1":
          "KLUv/SAIQQAABwAJAAEAAAA=",
      ]
    ),
    (
      "zarr-python: chunks that cut every dimension, gzip, transposed, v2 keys; big-endian labels",
      [
        "zarr.json":
          "ewogICJhdHRyaWJ1dGVzIjoge30sCiAgInphcnJfZm9ybWF0IjogMywKICAibm9kZV90eXBlIjogImdy"
          + "b3VwIgp9",
        "train/zarr.json":
          "ewogICJhdHRyaWJ1dGVzIjoge30sCiAgInphcnJfZm9ybWF0IjogMywKICAibm9kZV90eXBlIjogImdy"
          + "b3VwIgp9",
        "train/images/0.0.0.0":
          "H4sIAEBXBWsA/zXFIQ4AIQxFwe/BU711NIEzQLLc/0i8CsaMJBWQKt4Nn7vnnptZPtBBM5/oEfFj4eC9"
          + "cQHLCNV6YAAAAA==",
        "train/images/0.0.0.1":
          "H4sIAEBXBWsA/1XFsQEAIAgDMLdyhVxBN/n/LNpNsgQAjqjwIf6KT/mvIj25f7Lv9gMWRCxjYAAAAA==",
        "train/images/0.0.1.0":
          "H4sIAEBXBWsA/4uJiYmNAIJYIIiIjIwE0UAqkoFKAABQ33BNYAAAAA==",
        "train/images/0.0.1.1":
          "H4sIAEBXBWsA/wsJCQlhAIIQKB0KBAxUBADsu5/7YAAAAA==",
        "train/images/0.1.0.0":
          "H4sIAEBXBWsA/0XFMQqAIAAAwHPOMdDdLUHfYJD/f1JSg7ccHNEnrkP4T4lS9jmvT1rjuuh9XyvPwxjM"
          + "yX3vX8v0XtpgAAAA",
        "train/images/0.1.0.1":
          "H4sIAEBXBWsA/2NnZwADDg5UWk4eQsuj0WZmaLQ5hLa1RaXt7CA0APrplVRgAAAA",
        "train/images/0.1.1.0":
          "H4sIAEBXBWsA/4uNZWCIiGBgiAXSkZEImloAAJqrS4ZgAAAA",
        "train/images/0.1.1.1":
          "H4sIAEBXBWsA/wsJYQCDkFAIHQqlqQUAtFtdoWAAAAA=",
        "train/images/1.0.0.0":
          "H4sIAEBXBWsA/zXFsQ3AMAgAQUFtOiwlMySSmcFIeP+N8hS55kRExjAjMYiq9hcc/zfc51x4sCKip3hR"
          + "VWfjYGdmT/kBTvRFZ2AAAAA=",
        "train/images/1.0.0.1":
          "H4sIAEBXBWsA/+Pg4OBgAAJOIECm5eXlFUC0AhAg0+ZAgEZrgGg7IECm7YEARAMATo4+VWAAAAA=",
        "train/images/1.0.1.0":
          "H4sIAEBXBWsA/4uLi4uLBAIgFRcFBEAqHkQzUAkAAI4qbmZgAAAA",
        "train/images/1.0.1.1":
          "H4sIAEBXBWsA/wsNDQ1lAILQ0LAwEB0WBqGpBQA2DprIYAAAAA==",
        "train/images/1.1.0.0":
          "H4sIAEBXBWsA/0XFwQ0AEAxA0V93TiQ6QyXMwMH+G2lC4l2eCMQI8g7BT1Ar5Ayq/1KgdzCDMfx2b/7e"
          + "MOd9rf8BmmLlfmAAAAA=",
        "train/images/1.1.0.1":
          "H4sIAEBXBWsA/+PgYAADTk5UWkEBO21ujkpraEBoOzsobQ+h7aE0ACHUuZVgAAAA",
        "train/images/1.1.1.0":
          "H4sIAEBXBWsA/4uLY2CIimJgiIPS8fEQmloAALbtROVgAAAA",
        "train/images/1.1.1.1":
          "H4sIAEBXBWsA/wsNZQCDsDBUmloAAPk0pmJgAAAA",
        "train/images/2.0.0.0":
          "H4sIAEBXBWsA/2NiYmLiAwIGNCAJBKJAgC5uAAQ6QIAu7u7h4eEMBOjiAM96T9VgAAAA",
        "train/images/2.0.0.1":
          "H4sIAEBXBWsA/+Pk5ORiwAIUgQCbuAYQYBO3BwJs4gC5ZPWlYAAAAA==",
        "train/images/2.0.1.0":
          "H4sIAEBXBWsA/4uPj4+Pio6OZqARAAAH/BIBYAAAAA==",
        "train/images/2.0.1.1":
          "H4sIAEBXBWsA/wsLCwtjoCEAAOj5HX5gAAAA",
        "train/images/2.1.0.0":
          "H4sIAEBXBWsA/2NiYmDg42PAAJKSDAyiopjihoYMDDo6mOIeHgwMzi6Y4gD7rvJxYAAAAA==",
        "train/images/2.1.0.1":
          "H4sIAEFXBWsA/+PiYsAKFBWxi2toYBe3t8cuDgAHJ420YAAAAA==",
        "train/images/2.1.1.0":
          "H4sIAEFXBWsA/4uPZ2CIjmagGQAAcSatwWAAAAA=",
        "train/images/2.1.1.1":
          "H4sIAEFXBWsA/wsLY6ApAACaPfQ7YAAAAA==",
        "train/images/zarr.json":
          "ewogICJzaGFwZSI6IFsKICAgIDcsCiAgICA2LAogICAgNSwKICAgIDMKICBdLAogICJkYXRhX3R5cGUi"
          + "OiAidWludDgiLAogICJjaHVua19ncmlkIjogewogICAgIm5hbWUiOiAicmVndWxhciIsCiAgICAiY29u"
          + "ZmlndXJhdGlvbiI6IHsKICAgICAgImNodW5rX3NoYXBlIjogWwogICAgICAgIDMsCiAgICAgICAgNCwK"
          + "ICAgICAgICA0LAogICAgICAgIDIKICAgICAgXQogICAgfQogIH0sCiAgImNodW5rX2tleV9lbmNvZGlu"
          + "ZyI6IHsKICAgICJuYW1lIjogInYyIiwKICAgICJjb25maWd1cmF0aW9uIjogewogICAgICAic2VwYXJh"
          + "dG9yIjogIi4iCiAgICB9CiAgfSwKICAiZmlsbF92YWx1ZSI6IDAsCiAgImNvZGVjcyI6IFsKICAgIHsK"
          + "ICAgICAgIm5hbWUiOiAidHJhbnNwb3NlIiwKICAgICAgImNvbmZpZ3VyYXRpb24iOiB7CiAgICAgICAg"
          + "Im9yZGVyIjogWwogICAgICAgICAgMiwKICAgICAgICAgIDAsCiAgICAgICAgICAzLAogICAgICAgICAg"
          + "MQogICAgICAgIF0KICAgICAgfQogICAgfSwKICAgIHsKICAgICAgIm5hbWUiOiAiYnl0ZXMiCiAgICB9"
          + "LAogICAgewogICAgICAibmFtZSI6ICJnemlwIiwKICAgICAgImNvbmZpZ3VyYXRpb24iOiB7CiAgICAg"
          + "ICAgImxldmVsIjogNgogICAgICB9CiAgICB9CiAgXSwKICAiYXR0cmlidXRlcyI6IHt9LAogICJ6YXJy"
          + "X2Zvcm1hdCI6IDMsCiAgIm5vZGVfdHlwZSI6ICJhcnJheSIsCiAgInN0b3JhZ2VfdHJhbnNmb3JtZXJz"
          + "IjogW10KfQ==",
        "train/labels/zarr.json":
          "ewogICJzaGFwZSI6IFsKICAgIDcKICBdLAogICJkYXRhX3R5cGUiOiAidWludDE2IiwKICAiY2h1bmtf"
          + "Z3JpZCI6IHsKICAgICJuYW1lIjogInJlZ3VsYXIiLAogICAgImNvbmZpZ3VyYXRpb24iOiB7CiAgICAg"
          + "ICJjaHVua19zaGFwZSI6IFsKICAgICAgICA0CiAgICAgIF0KICAgIH0KICB9LAogICJjaHVua19rZXlf"
          + "ZW5jb2RpbmciOiB7CiAgICAibmFtZSI6ICJkZWZhdWx0IiwKICAgICJjb25maWd1cmF0aW9uIjogewog"
          + "ICAgICAic2VwYXJhdG9yIjogIi8iCiAgICB9CiAgfSwKICAiZmlsbF92YWx1ZSI6IDAsCiAgImNvZGVj"
          + "cyI6IFsKICAgIHsKICAgICAgIm5hbWUiOiAiYnl0ZXMiLAogICAgICAiY29uZmlndXJhdGlvbiI6IHsK"
          + "ICAgICAgICAiZW5kaWFuIjogImJpZyIKICAgICAgfQogICAgfQogIF0sCiAgImF0dHJpYnV0ZXMiOiB7"
          + "fSwKICAiemFycl9mb3JtYXQiOiAzLAogICJub2RlX3R5cGUiOiAiYXJyYXkiLAogICJzdG9yYWdlX3Ry"
          + "YW5zZm9ybWVycyI6IFtdCn0=",
        "train/labels/c/0":
          "AAMAAP//AQA=",
        "train/labels/c/1":
          "AAcACQABAAA=",
      ]
    ),
    (
      "tensorstore: shards cut in height, transposed zstd with crc32c; big-endian labels and index",
      [
        "zarr.json":
          "ewogICJhdHRyaWJ1dGVzIjoge30sCiAgInphcnJfZm9ybWF0IjogMywKICAibm9kZV90eXBlIjogImdy"
          + "b3VwIgp9",
        "train/zarr.json":
          "ewogICJhdHRyaWJ1dGVzIjoge30sCiAgInphcnJfZm9ybWF0IjogMywKICAibm9kZV90eXBlIjogImdy"
          + "b3VwIgp9",
        "train/images/zarr.json":
          "eyJjaHVua19ncmlkIjp7ImNvbmZpZ3VyYXRpb24iOnsiY2h1bmtfc2hhcGUiOls0LDYsNSwzXX0sIm5h"
          + "bWUiOiJyZWd1bGFyIn0sImNodW5rX2tleV9lbmNvZGluZyI6eyJuYW1lIjoiZGVmYXVsdCJ9LCJjb2Rl"
          + "Y3MiOlt7ImNvbmZpZ3VyYXRpb24iOnsiY2h1bmtfc2hhcGUiOlsyLDMsNSwzXSwiY29kZWNzIjpbeyJj"
          + "b25maWd1cmF0aW9uIjp7Im9yZGVyIjpbMywxLDIsMF19LCJuYW1lIjoidHJhbnNwb3NlIn0seyJuYW1l"
          + "IjoiYnl0ZXMifSx7ImNvbmZpZ3VyYXRpb24iOnsiY2hlY2tzdW0iOmZhbHNlLCJsZXZlbCI6NX0sIm5h"
          + "bWUiOiJ6c3RkIn0seyJuYW1lIjoiY3JjMzJjIn1dLCJpbmRleF9jb2RlY3MiOlt7ImNvbmZpZ3VyYXRp"
          + "b24iOnsiZW5kaWFuIjoibGl0dGxlIn0sIm5hbWUiOiJieXRlcyJ9LHsibmFtZSI6ImNyYzMyYyJ9XX0s"
          + "Im5hbWUiOiJzaGFyZGluZ19pbmRleGVkIn1dLCJkYXRhX3R5cGUiOiJ1aW50OCIsImZpbGxfdmFsdWUi"
          + "OjAsIm5vZGVfdHlwZSI6ImFycmF5Iiwic2hhcGUiOls3LDYsNSwzXSwiemFycl9mb3JtYXQiOjN9",
        "train/images/c/0/0/0/0":
          "KLUv/SBarQEAhAIAABcXLi5FRlxdCwwiIyoqQUFYWAsMI1kHBx4fNTY9PVRUNjY9PVRUBABAIoAXwH7p"
          + "ggTK25OVKLUv/SBavQEApAIAABcXLi9FRl1dCwwjIyoqQUFYWUJYWQwHCB4fNjY9PVRUHx82Nj09VFUE"
          + "AIAjUAjIUOmCBD2DvJEotS/9IFqtAQB0AgABFxgvL0ZGXV4AARgMDCMUKitCQllZKw0ICB8fNjc9PlVV"
          + "Pj5VVQUAACEgB4aBoOtcvm0GLFYotS/9IFq1AQCUAgABGBgvL0ZHXV4BDA0jFCsrQkJZWVoMDRQICB8g"
          + "Njc+PlVVNzc+PlVVBABAIuAI0FCT4gV0/VBGAAAAAAAAAABCAAAAAAAAAEIAAAAAAAAARAAAAAAAAACG"
          + "AAAAAAAAAEIAAAAAAAAAyAAAAAAAAABDAAAAAAAAAMlrHCo=",
        "train/images/c/1/0/0/0":
          "KLUv/SBatQEAdAIBARgZLzBHR15eAQIYGTANDRQUKyxCQ1paQxUJCSAgNzc+P1VWVlYFAMAjGAcGA0PX"
          + "rtQBHUyGrCi1L/0gWrUBAJQCAQIYGTAwR0deXwECGQ0NFBUrLENDWloOFBUsCQkgIDcoPj9WVj8/VlYE"
          + "AAARuAQYSOfyBe1rKDUotS/9IFpdAQDwAgAZADAARwBfAEgOABUALABDAFpbCQAhACgAPwBWBQDgHzAX"
          + "FAfO7VCQxYn8pii1L/0gWnUBABQCAgAZADAASABfADEOABUALABDAFtEAFsACgAhACgAPwBWBADg+2A+"
          + "0LdWQQKBcLU/AAAAAAAAAABDAAAAAAAAAEMAAAAAAAAAQwAAAAAAAACGAAAAAAAAADgAAAAAAAAAvgAA"
          + "AAAAAAA7AAAAAAAAAMJYnQE=",
        "train/labels/zarr.json":
          "eyJjaHVua19ncmlkIjp7ImNvbmZpZ3VyYXRpb24iOnsiY2h1bmtfc2hhcGUiOls4XX0sIm5hbWUiOiJy"
          + "ZWd1bGFyIn0sImNodW5rX2tleV9lbmNvZGluZyI6eyJuYW1lIjoiZGVmYXVsdCJ9LCJjb2RlY3MiOlt7"
          + "ImNvbmZpZ3VyYXRpb24iOnsiY2h1bmtfc2hhcGUiOlsyXSwiY29kZWNzIjpbeyJjb25maWd1cmF0aW9u"
          + "Ijp7ImVuZGlhbiI6ImJpZyJ9LCJuYW1lIjoiYnl0ZXMifSx7ImNvbmZpZ3VyYXRpb24iOnsiY2hlY2tz"
          + "dW0iOmZhbHNlLCJsZXZlbCI6MX0sIm5hbWUiOiJ6c3RkIn1dLCJpbmRleF9jb2RlY3MiOlt7ImNvbmZp"
          + "Z3VyYXRpb24iOnsiZW5kaWFuIjoiYmlnIn0sIm5hbWUiOiJieXRlcyJ9XX0sIm5hbWUiOiJzaGFyZGlu"
          + "Z19pbmRleGVkIn1dLCJkYXRhX3R5cGUiOiJ1aW50MTYiLCJmaWxsX3ZhbHVlIjowLCJub2RlX3R5cGUi"
          + "OiJhcnJheSIsInNoYXBlIjpbN10sInphcnJfZm9ybWF0IjozfQ==",
        "train/labels/c/0":
          "KLUv/SAEIQAAAAMAACi1L/0gBCEAAP//AQAotS/9IAQhAAAABwAJKLUv/SAEIQAAAAEAAAAAAAAAAAAA"
          + "AAAAAAAAAA0AAAAAAAAADQAAAAAAAAANAAAAAAAAABoAAAAAAAAADQAAAAAAAAAnAAAAAAAAAA0=",
      ]
    ),
  ]
}
