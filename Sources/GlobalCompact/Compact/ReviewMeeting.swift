/// Where and when a review was held.
public struct ReviewMeeting: Sendable, Hashable, Codable {
    /// The place as printed, or nil if none is.
    public var place: String?
    /// The days as printed ("17 and 18 February 2031").
    public var dates: String
    /// The first and the last day.
    public var days: ClosedRange<CalendarDate>
    /// The passage that says so.
    public var source: Locator

    /// Makes a meeting.
    public init(place: String?, dates: String, days: ClosedRange<CalendarDate>, source: Locator) {
        self.place = place
        self.dates = dates
        self.days = days
        self.source = source
    }
}
