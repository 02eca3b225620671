-- Accounts belong to nobody's organization; a membership ties one to an organization.
create table account (
  account_id uuid primary key,
  email text not null check (length(email) between 3 and 254),
  email_folded text not null,
  name text not null check (length(name) between 1 and 200),
  password_hash text not null,
  created_at timestamptz not null default now(),
  constraint account_email_key unique (email_folded)
);

-- Never joined into an answer: the seed of the authenticator codes, encrypted.
create table account_totp (
  account_id uuid primary key references account on delete cascade,
  sealed_secret bytea not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);

create table membership (
  organization_id uuid not null references organization,
  membership_id uuid not null,
  account_id uuid not null references account,
  role text not null check (role in ('owner', 'producer', 'coordinator', 'assistantDirector', 'headOfDepartment', 'crew', 'client', 'vendor', 'support')),
  person_id uuid,
  joined_at timestamptz not null default now(),
  primary key (organization_id, membership_id),
  constraint membership_account_key unique (organization_id, account_id)
);
call app.protect('membership');

create table invitation (
  organization_id uuid not null references organization,
  invitation_id uuid not null,
  email text not null check (length(email) between 3 and 254),
  role text not null,
  production_ids uuid[] not null default '{}',
  person_id uuid,
  token_hash bytea not null,
  invited_by uuid not null references account,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (organization_id, invitation_id)
);
create unique index invitation_token_key on invitation (token_hash);
call app.protect('invitation');

create table session (
  session_id uuid primary key,
  token_hash bytea not null,
  account_id uuid not null references account on delete cascade,
  organization_id uuid not null references organization,
  device text not null check (length(device) <= 200),
  started_at timestamptz not null,
  last_used_at timestamptz not null,
  ends_at timestamptz not null,
  constraint session_token_key unique (token_hash)
);
create index session_account_index on session (account_id);

-- Links that prove an address: to confirm a sign-up, to choose a new password.
create table account_link (
  account_link_id uuid primary key,
  purpose text not null check (purpose in ('signUp', 'resetPassword')),
  token_hash bytea not null,
  account_id uuid references account on delete cascade,
  sign_up jsonb,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint account_link_token_key unique (token_hash)
);

-- Mail to accounts: invitations, confirmations, passwords. Leased by the worker like every queue here.
create table account_mail (
  account_mail_id uuid primary key,
  to_address text not null,
  subject text not null,
  text_body text not null,
  html_body text not null,
  state text not null default 'queued' check (state in ('queued', 'sent', 'kept', 'failed')),
  attempts int not null default 0,
  last_error text,
  next_attempt_at timestamptz not null default now(),
  leased_until timestamptz,
  created_at timestamptz not null default now()
);
create index account_mail_queue_index on account_mail (next_attempt_at) where state = 'queued';

-- Every organization of one account: asked before an organization is chosen, hence not under row security.
create function app.memberships_of(of_account uuid)
returns table (organization_id uuid, organization_name text, membership_id uuid, role text)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.organization_id, o.name, m.membership_id, m.role
  from membership m join organization o on o.organization_id = m.organization_id
  where m.account_id = of_account
  order by m.joined_at, m.organization_id
$$;

-- Opens a session for this transaction: sets its organization and says who is asking, or gives no row.
create function app.enter_session(hash bytea, at timestamptz)
returns table (
  session_id uuid, account_id uuid, organization_id uuid, membership_id uuid, role text, production_ids uuid[], last_used_at timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  return query
    select s.session_id, s.account_id, s.organization_id, m.membership_id, m.role,
      coalesce((select array_agg(mp.production_id) from membership_production mp
        where mp.organization_id = m.organization_id and mp.membership_id = m.membership_id), '{}'),
      s.last_used_at
    from session s
    join membership m on m.organization_id = s.organization_id and m.account_id = s.account_id
    where s.token_hash = hash and s.ends_at > at and s.last_used_at > at - interval '12 hours'
      and set_config('app.organization_id', s.organization_id::text, true) is not null;
end $$;

create function app.invitation_by_token(hash bytea, at timestamptz)
returns table (organization_id uuid, invitation_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.organization_id, i.invitation_id from invitation i
  where i.token_hash = hash and i.ended_at is null and i.expires_at > at
$$;
