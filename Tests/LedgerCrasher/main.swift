import Durability
import Foundation

// Writes what its one argument orders, until it is killed or has written all of it.

let level = ProcessInfo.processInfo.environment["SAMSPEL_TRIAL_SYNCHRONOUS"].map { SynchronousLevel($0) }
let order = try JSONDecoder().decode(TrialOrder.self, from: Data(CommandLine.arguments[1].utf8))
try await TrialWriter(order).run { level?.set() }
