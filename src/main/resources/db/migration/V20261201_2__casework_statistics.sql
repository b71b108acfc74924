-- What is open follows from the state. Without this the planner believes that few of the dispatched cases are open, reads all
-- of them and sorts, where the first page of fifty lies among the latest.
create statistics case_file_state_open (mcv) on state, open from case_file;
