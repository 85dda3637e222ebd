// TrainTests
