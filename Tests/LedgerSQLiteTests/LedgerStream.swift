import Ledger

/// The ledger's stream, where Foundation has one too.
typealias LedgerStream = Stream
