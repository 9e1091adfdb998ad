// What feeds write about their rhythm, as seconds and days.

extension PollHints {
  /// Seconds between updates, from RSS 1.0's `sy:updatePeriod` and `sy:updateFrequency`.
  static func updateSeconds(period: String?, frequency: Int?) -> Double? {
    let day = 86_400.0
    let length: Double? =
      switch period?.lowercased() {
      case "hourly": 3600
      case "daily": day
      case "weekly": 7 * day
      case "monthly": 30 * day
      case "yearly": 365 * day
      default: nil
      }
    return length.map { $0 / Double(max(frequency ?? 1, 1)) }
  }

  /// Days of the week, 0 for Sunday, from RSS's `skipDays`; what names no day is passed over.
  static func weekdays(_ names: [String]) -> Set<Int> {
    let days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
    return Set(names.compactMap { days.firstIndex(of: String($0.lowercased().prefix(3))) })
  }
}
