/// Wall-clock time of work in this process.
enum Stopwatch {
  /// Seconds that one run takes.
  static func once(_ work: () -> Void) -> Double {
    ContinuousClock().measure(work) / .seconds(1)
  }

  /// The median of the seconds that runs take: at least 5 of them, or as many as fit into half a second.
  static func median(_ work: () -> Void) -> Double {
    var runs: [Double] = []
    var spent = 0.0
    while runs.count < 5 || spent < 0.5 && runs.count < 1000 {
      let seconds = once(work)
      runs.append(seconds)
      spent += seconds
      if spent > 5 { break }
    }
    return runs.sorted()[runs.count / 2]
  }
}
