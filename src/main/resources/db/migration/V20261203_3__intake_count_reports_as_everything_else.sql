-- Reports are counted in rate_bucket now; what was counted before would be over in a day.
drop table report_rate;
