-- The API and the worker own nothing, bypass nothing, and may only what is listed here.
grant usage on schema public, app to callboard_app, callboard_worker;
grant select, insert, update, delete on all tables in schema public to callboard_app, callboard_worker;

-- Frozen and append-only tables.
revoke update, delete on revision, booking, call_sheet, sheet_call, snapshot, notice, acknowledgement, delivery_event, sms_consent, provider_event, phone_answer, escalation_step, audit_entry, draft_edit
  from callboard_app, callboard_worker;
revoke insert, update, delete on schema_migration from callboard_app, callboard_worker;
-- Identity is none of the worker's business.
revoke all on account_totp, session, account_link, invitation, account from callboard_worker;
-- Whoever the worker acts for is written down by name.
grant select (account_id, name) on account to callboard_worker;

-- Functions that look across organizations run as the doorkeeper, let into no more tables than they name.
grant usage on schema public, app to callboard_doorkeeper;
grant create on schema app to callboard_doorkeeper;
call app.admit_doorkeeper('organization');
call app.admit_doorkeeper('membership');
call app.admit_doorkeeper('membership_production');
call app.admit_doorkeeper('invitation');
call app.admit_doorkeeper('delivery');
call app.admit_doorkeeper('sms_consent', 'organization_id, production_id, person_id, phone_e164, given, sequence');
call app.admit_doorkeeper('screenplay_import');
call app.admit_doorkeeper('audit_check');
call app.admit_doorkeeper('escalation');
call app.admit_doorkeeper('personal_link');
call app.admit_doorkeeper('reader_session');
call app.admit_doorkeeper('revision', 'organization_id, production_id, number');
call app.admit_doorkeeper('snapshot', 'organization_id, production_id, audience, subject_id, number, asks, edition');
call app.admit_doorkeeper('acknowledgement', 'organization_id, production_id, person_id, revision_number, at, client_answer_id');
grant select on session to callboard_doorkeeper;
grant update on delivery, screenplay_import to callboard_doorkeeper;
grant update on audit_check, escalation to callboard_doorkeeper;
alter function app.memberships_of(uuid) owner to callboard_doorkeeper;
alter function app.enter_session(bytea, timestamptz) owner to callboard_doorkeeper;
alter function app.viewers_of(bytea[], timestamptz) owner to callboard_doorkeeper;
alter function app.invitation_by_token(bytea, timestamptz) owner to callboard_doorkeeper;
alter function app.personal_link_by_token(bytea, timestamptz) owner to callboard_doorkeeper;
alter function app.enter_reader(bytea, timestamptz) owner to callboard_doorkeeper;
alter function app.reader_standing(bytea, timestamptz) owner to callboard_doorkeeper;
alter function app.claim_deliveries(uuid, timestamptz, interval, int) owner to callboard_doorkeeper;
alter function app.people_texted_at(text) owner to callboard_doorkeeper;
alter function app.deliveries_named(uuid[], text[]) owner to callboard_doorkeeper;
alter function app.claim_screenplay_imports(timestamptz, interval, int) owner to callboard_doorkeeper;
alter function app.oldest_queued_delivery(timestamptz) owner to callboard_doorkeeper;
alter function app.claim_audit_checks(timestamptz, interval, int) owner to callboard_doorkeeper;
alter function app.claim_escalations(timestamptz, interval, int) owner to callboard_doorkeeper;
alter function app.audit_chains() owner to callboard_doorkeeper;
revoke create on schema app from callboard_doorkeeper;

revoke execute on all routines in schema app from public;
grant execute on function app.organization_id(), app.no_organization(), app.keep_organization(), app.chain_audit_entry(), app.start_escalation() to callboard_app, callboard_worker;
grant execute on function app.memberships_of(uuid), app.enter_session(bytea, timestamptz), app.viewers_of(bytea[], timestamptz),
  app.invitation_by_token(bytea, timestamptz), app.personal_link_by_token(bytea, timestamptz),
  app.enter_reader(bytea, timestamptz), app.reader_standing(bytea, timestamptz), app.people_texted_at(text), app.deliveries_named(uuid[], text[]), app.oldest_queued_delivery(timestamptz), app.audit_chains() to callboard_app;
grant execute on function app.claim_deliveries(uuid, timestamptz, interval, int),
  app.claim_screenplay_imports(timestamptz, interval, int), app.oldest_queued_delivery(timestamptz), app.claim_audit_checks(timestamptz, interval, int), app.claim_escalations(timestamptz, interval, int) to callboard_worker;
