import Dispatch
import Foundation
import Ledger
import Synchronization
import Testing

struct `The secret` {
  @Test func `is made once, read again, and gives another key for each purpose`() throws {
    try withFile { path in
      let first = try Secret(file: path, randomness: .seeded(1))
      let again = try Secret(file: path, randomness: .seeded(2))
      #expect(first.key(for: "a") == again.key(for: "a"))
      #expect(first.key(for: "a") != first.key(for: "b"))
      #expect(first.key(for: "a").count == 32)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test func `is one for all who start at once, and leaves no other file`() throws {
    try withFile { path in
      let keys = Mutex<[[UInt8]?]>([])
      DispatchQueue.concurrentPerform(iterations: 32) { number in
        let secret = try? Secret(file: path, randomness: .seeded(UInt64(number)))
        keys.withLock { $0.append(secret?.key(for: "a")) }
      }
      let first = try Secret(file: path, randomness: .system).key(for: "a")
      #expect(keys.withLock { $0 } == Array(repeating: first, count: 32))
      let file = URL(filePath: path)
      let beside = try FileManager.default.contentsOfDirectory(atPath: file.deletingLastPathComponent().path)
      #expect(beside.filter { $0.hasPrefix(file.lastPathComponent) } == [file.lastPathComponent])
    }
  }

  @Test func `is refused where others may read it, and where it is none`() throws {
    try withFile { path in
      _ = try Secret(file: path, randomness: .seeded(1))
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      #expect(throws: Secret.Fault.open(path: path)) { try Secret(file: path, randomness: .seeded(1)) }
      try Data("abc".utf8).write(to: URL(filePath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      #expect(throws: Secret.Fault.malformed(path: path)) { try Secret(file: path, randomness: .seeded(1)) }
      #expect(throws: Secret.Fault.unreachable(path: path + "/x")) {
        try Secret(file: path + "/x", randomness: .seeded(1))
      }
    }
  }

  @Test func `is compared as bytes are`() {
    #expect(Secret.areEqual([], []))
    #expect(Secret.areEqual([1, 2], [1, 2]))
    #expect(!Secret.areEqual([1, 2], [1, 3]))
    #expect(!Secret.areEqual([1, 2], [1, 2, 3]))
  }
}
