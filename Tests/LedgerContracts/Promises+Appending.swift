import Ledger
import Testing
import Values

extension Promise {
  static let appending = [
    Promise("what was appended is read as it was written, and again after the store was reopened") { bench in
      var ledger = try await bench.ledger()
      var draft = try bench.draft("Tea, not coffee", in: bench.id(), about: Cast.maja)
      draft.particulars.helper = Cast.ali
      draft.particulars.onBehalfOf = Cast.kim
      draft.particulars.device = bench.id()
      draft.particulars.corrects = bench.id()
      draft.particulars.claimedAt = bench.clock.now.advanced(bySeconds: -70)
      let receipt = try await ledger.append(draft)
      #expect(!receipt.isRepeated)
      ledger = try await bench.reopened(ledger)
      let entry = try #require(try await ledger.entry(draft.id))
      #expect(entry.header == receipt.header)
      #expect(entry.header.particulars == draft.particulars)
      #expect(entry.header.recordedAt == bench.clock.now)
      #expect(entry.header.area == Cast.area)
      #expect(entry.content?.payload == draft.payload)
      #expect(entry.content?.salt.count == 16)
      #expect(Header(encoded: entry.header.encoded) == entry.header)
      await ledger.store.close()
    },
    Promise("a stream is a chain of hashes from one, without gaps") { bench in
      let ledger = try await bench.ledger()
      let stream = bench.id(of: Stream.self)
      for number in 1...5 {
        let receipt = try await ledger.append(bench.draft("note \(number)", in: stream))
        #expect(receipt.header.sequence == number)
      }
      let entries = try await ledger.entries(of: stream)
      #expect(entries.map(\.header.sequence) == [1, 2, 3, 4, 5])
      var previous = Digest.zero
      for entry in entries {
        #expect(entry.header.previous == previous)
        #expect(entry.hash == SHA256.hash(entry.header.encoded))
        #expect(entry.content?.commitment == entry.header.commitment)
        previous = entry.hash
      }
      let head = try await ledger.read(Cast.area) { try $0.head(of: stream) }
      #expect(head?.sequence == 5 && head?.hash == previous)
      let page = try await ledger.read(Cast.area) { try $0.entries(of: stream, after: 2, limit: 2) }
      #expect(page.map(\.header.sequence) == [3, 4])
      await ledger.store.close()
    },
    Promise("a header's bytes are those that its description says") { bench in
      let ledger = try await bench.ledger()
      var draft = try bench.draft("Tea", in: bench.id(), about: Cast.maja)
      draft.particulars.helper = Cast.ali
      draft.particulars.claimedAt = bench.clock.now.advanced(bySeconds: -70)
      let header = try await ledger.append(draft).header
      let says = header.particulars
      func number(_ value: Int) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * $0)) } }
      func token(_ text: String) -> [UInt8] { [UInt8(text.utf8.count)] + Array(text.utf8) }
      let missing = [UInt8](repeating: 0, count: 17)
      var bytes = Array("samspel.entry.1\n".utf8) + header.id.bytes + Cast.area.bytes + says.stream.bytes + number(1)
      bytes += Cast.organisation.bytes + [1] + Cast.maja.bytes + token("note.written") + number(1)
      bytes += token("dialogue") + token("person") + Cast.kim.bytes + [1] + Cast.ali.bytes
      bytes += missing + missing + missing + missing
      bytes += number(Int(says.happenedAt.microseconds)) + [1] + number(Int(says.happenedAt.microseconds) - 70_000_000)
      bytes += token("Europe/Paris") + number(says.livedDay.number) + number(Int(header.recordedAt.microseconds))
      bytes += header.commitment.bytes + header.previous.bytes
      #expect(header.encoded == bytes)
      for length in 0..<bytes.count { #expect(Header(encoded: Array(bytes.prefix(length))) == nil) }
      #expect(Header(encoded: bytes + [0]) == nil)
      await ledger.store.close()
    },
    Promise("the writer is told of what came in between, and both texts are kept") { bench in
      let ledger = try await bench.ledger()
      let stream = bench.id(of: Stream.self)
      let first = try await ledger.append(bench.draft("one", in: stream, expecting: 0))
      #expect(first.unseen.isEmpty)
      let mine = try await ledger.append(bench.draft("mine", in: stream, by: Cast.kim, expecting: 1))
      #expect(mine.unseen.isEmpty)
      let late = try bench.draft("yours", in: stream, by: Cast.ali, expecting: 1)
      let yours = try await ledger.append(late)
      #expect(yours.unseen.map(\.header) == [mine.header])
      #expect(try yours.unseen.first.flatMap { try Note($0)?.text } == "mine")
      #expect(try await ledger.append(late).unseen == yours.unseen)
      #expect(try await ledger.entries(of: stream).count == 3)
      await ledger.store.close()
    },
    Promise("a stream concerns one person, and a draft about another is refused whole") { bench in
      let ledger = try await bench.ledger()
      let stream = bench.id(of: Stream.self)
      _ = try await ledger.append(bench.draft("hers", in: stream, about: Cast.maja))
      for person in [Cast.omar, nil] {
        let other = try bench.draft("his", in: stream, about: person)
        let innocent = try bench.draft("good", in: bench.id(), about: Cast.maja)
        await #expect(throws: LedgerFault.otherPerson(Place(stream: stream, sequence: 2))) {
          try await ledger.write(Cast.area) { try $0.append([innocent, other]) }
        }
        #expect(try await ledger.entry(innocent.id) == nil)
      }
      let more = try bench.draft("also hers", in: bench.id(), about: Cast.maja)
      _ = try await ledger.append(more)
      let streams = try await ledger.read(Cast.area) { try $0.streams(of: Cast.maja) }
      #expect(streams == [stream, more.particulars.stream].sorted())
      let next = try await ledger.read(Cast.area) { try $0.streams(of: Cast.maja, after: streams[0]) }
      #expect(next == [streams[1]])
      await ledger.store.close()
    },
    Promise("areas see nothing of each other") { bench in
      let ledger = try await bench.ledger()
      #expect(try await ledger.store.areas().isEmpty)
      let stream = bench.id(of: Stream.self)
      let draft = try bench.draft("here", in: stream, about: Cast.maja)
      let here = try await ledger.append(draft)
      let there = try await ledger.append(draft, in: Cast.otherArea)
      #expect(!there.isRepeated)
      #expect(here.header.sequence == 1 && there.header.sequence == 1)
      #expect(try await ledger.store.areas() == [Cast.area, Cast.otherArea])
      let alien = try bench.draft("there", in: bench.id())
      _ = try await ledger.append(alien, in: Cast.otherArea)
      #expect(try await ledger.entry(alien.id) == nil)
      #expect(try await ledger.all(Cast.texts).count == 1)
      #expect(try await ledger.all(Cast.texts, in: Cast.otherArea).count == 2)
      await ledger.store.close()
    },
  ]

  static let twins = [
    Promise("the same entry sent again is one entry, and gives the first receipt") { bench in
      let ledger = try await bench.ledger()
      var draft = try bench.draft("once", in: bench.id(), about: Cast.maja)
      draft.particulars.claimedAt = bench.clock.now.advanced(bySeconds: -40)
      let first = try await ledger.append(draft)
      bench.clock.turn(bySeconds: 90)
      // The device's clock is measured anew, and corrected by another amount.
      draft.particulars.happenedAt = bench.clock.now
      let again = try await ledger.append(draft)
      #expect(again.isRepeated)
      #expect(again.header == first.header)
      #expect(try await ledger.entries(of: draft.particulars.stream).count == 1)
      #expect(
        try await ledger.sum(of: Cast.maja) == 1)
      await ledger.store.close()
    },
    Promise("the same id with other words, or by another author, loses neither") { bench in
      let ledger = try await bench.ledger()
      let draft = try bench.draft("first words", in: bench.id())
      let first = try await ledger.append(draft)
      var otherWords = draft
      otherWords.payload = try Payload.encode(Note(text: "other words", number: 1))
      var otherAuthor = draft
      otherAuthor.particulars.author = Cast.ali
      var otherDay = draft
      otherDay.particulars.livedDay = draft.particulars.livedDay - 1
      var receipts: [Receipt] = []
      for twin in [otherWords, otherAuthor, otherDay] {
        let receipt = try await ledger.append(twin)
        #expect(!receipt.isRepeated)
        #expect(receipt.header.id != draft.id)
        #expect(receipt.header.twinOf == draft.id)
        let again = try await ledger.append(twin)
        #expect(again.isRepeated && again.header == receipt.header)
        receipts.append(receipt)
      }
      let twins = try await ledger.read(Cast.area) { try $0.twins(of: draft.id) }
      #expect(Set(twins.map(\.header)) == Set(receipts.map(\.header)))
      let entries = try await ledger.entries(of: draft.particulars.stream)
      #expect(entries.map(\.header) == [first.header] + receipts.map(\.header))
      #expect(entries[0].content?.payload == draft.payload)
      #expect(entries[1].content?.payload == otherWords.payload)
      await ledger.store.close()
    },
  ]
}
