// ShardsTests
