@main
struct LoggingBenchmark {
  static func main() throws { print("placeholder") }
}
